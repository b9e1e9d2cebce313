"""Reads every catalogue below a folder as RDFLib does, and says which addresses are broken and which things have two types."""
import logging
import pathlib
import sys

import rdflib

logging.basicConfig(stream=sys.stdout, format="%(message)s")
concept = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#Concept")

for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.jsonld")):
    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    for term in {str(each) for triple in graph for each in triple if isinstance(each, rdflib.URIRef)}:
        if not term.startswith(("http://", "https://", "mailto:", "tel:", "urn:")) or any(c in term for c in set(' <>"{}|\\^`')):
            print(path.name, "broken address", term)
    for thing in set(graph.subjects()):
        types = set(graph.objects(thing, rdflib.RDF.type))
        # A term of a published vocabulary is a concept besides, as DCAT-AP has it.
        if len(types - {concept}) > 1:
            print(path.name, "two types", thing, *sorted(types))
    print(path.name, "triples" if len(graph) > 500 else "hardly a triple")
