import { coverageOf } from '../domain/coverage.ts';
import { periodYear } from '../domain/period.ts';
import type { Publication } from '../domain/publication.ts';
import { revisionsOf } from '../domain/revision.ts';
import { unplacedCount, unplacedNumbers } from '../domain/unplaced.ts';

/** Something to know before trusting the data, in both languages: on the data page in one, in the archive in both. */
export interface DataCaveat {
  title: { ja: string; en: string };
  text: { ja: string; en: string };
}

/** What researchers ask of the data: what is printed, what is our reading, and where it ends. */
export function dataCaveats(publication: Publication): DataCaveat[] {
  return [
    asPrinted,
    rated,
    absent,
    stated,
    revised(publication),
    unitsAndRounding,
    covered(publication),
  ].concat(unplaced(publication), reading, formulas);
}

const asPrinted: DataCaveat = {
  title: { ja: '値と文章', en: 'Values and texts' },
  text: {
    ja: 'シートに印刷されたとおりです。行の終わりの改行だけを取りました。',
    en: 'As printed on the sheets. Only line breaks at the end of a line were taken out.',
  },
};

const rated: DataCaveat = {
  title: { ja: '評価', en: 'Ratings' },
  text: {
    ja: '印刷された評価は published、シートの数に総合戦略の決まりを当てはめた評価は worked_out の列です。変化率は（実績値 − 現状値）÷ 現状値の大きさ で、小数第4位までに四捨五入しています。計算の説明は explanation にあります。計算した評価、指標のよい向き、指標のつながりは当サイトの読み方で、印刷された評価を書きかえることはありません。',
    en: 'published is the printed letter; worked_out is what the rule of the plan gives for the numbers of the same sheet. The change is (actual − baseline) / |baseline|, rounded to four decimals; explanation shows the arithmetic in Japanese. Worked-out letters, which way an indicator gets better and how indicators belong together are our reading. A printed letter is never overwritten.',
  },
};

const absent: DataCaveat = {
  title: { ja: '値が無いとき', en: 'Missing values' },
  text: {
    ja: '値が無い欄は空で、理由が absence の列にあります。0 は値です。シートに欄が無い年度には、行もありません。',
    en: 'A missing value is an empty cell, and absence says why. Zero is a value. A year for which a sheet has no column has no row.',
  },
};

const stated: DataCaveat = {
  title: { ja: 'どのシートの値か', en: 'Which sheet states a value' },
  text: {
    ja: 'sheet_fiscal_year と phase が、その値を書いたシートです。シートの公表日は、分かるときは「出典」と JSON の generated_from にあります。2枚のシートが同じことを書いているときは、どちらの行も残し、新しいほうの is_newest が true です。合計するときは is_newest の行だけを使ってください。',
    en: 'sheet_fiscal_year and phase name the sheet that states a value; its day of publication, where known, stands in generated_from of the JSON files and on the sheet 出典 of the workbook. Where two sheets state the same fact both rows are kept and the newer one has is_newest true: use only those rows for totals.',
  },
};

function revised({ indicators }: Publication): DataCaveat {
  const count = indicators.reduce((sum, { observations }) => sum + revisionsOf(observations).length, 0);
  return {
    title: { ja: '改訂', en: 'Revisions' },
    text: {
      ja: `あとのシートが前のシートと違う値を書いているところは、いま${count}か所あります。前の値も消していません。同じ指標、役割、期間の行をくらべると分かります。`,
      en: `Values that a later sheet states differently: ${count}. The earlier value is kept; compare the rows of one indicator, role and period.`,
    },
  };
}

const unitsAndRounding: DataCaveat = {
  title: { ja: '単位と丸め', en: 'Units and rounding' },
  text: {
    ja: '単位は unit の列にあり、シートのとおりです。金額は円（amount_yen）と、印刷された額と単位（published_value、published_unit）の両方があります。千円で印刷された額は、円でも千円未満が分かりません。小数のけたは CSV と JSON では印刷のとおりです。Parquet では DECIMAL(18,6) です。',
    en: 'unit holds the unit as printed. Money is given in yen (amount_yen) and as printed (published_value, published_unit); what is printed in thousands of yen is no more exact in yen. CSV and JSON keep the printed decimals; Parquet has DECIMAL(18,6).',
  },
};

function covered(publication: Publication): DataCaveat {
  const plans = publication.plans.map((plan) => {
    const { registeredMeasures, registeredYears, years } = coverageOf(plan, publication);
    const sheets = publication.sheets.filter((sheet) => sheet.plan.id === plan.id).length;
    const western = registeredYears.map((year) => String(periodYear(year)));
    return {
      ja: `${plan.name}：シート${sheets}枚（重点施策 ${plan.measures.length}のうち${registeredMeasures.length}、${years.length}年度のうち${western.length}年度${western.length > 0 ? `：${western.join('、')}` : ''}）。`,
      en: `${plan.name}: ${sheets} sheets (${registeredMeasures.length} of ${plan.measures.length} measures; ${western.length} of ${years.length} fiscal years${western.length > 0 ? `: ${western.join(', ')}` : ''}).`,
    };
  });
  return {
    title: { ja: '登録している範囲', en: 'Coverage' },
    text: {
      ja: `${plans.map(({ ja }) => ja).join('')}登録していないシートは、市が公表していないという意味ではありません。`,
      en: `${plans.map(({ en }) => en).join(' ')} A sheet that is not registered here may well have been published by the city.`,
    },
  };
}

/** Said only where there are such cells. */
function unplaced(publication: Publication): DataCaveat[] {
  const cells = unplacedCount(publication);
  const { numbers } = unplacedNumbers(publication);
  if (cells === 0) return [];
  return [
    {
      title: { ja: '欄を特定できない値', en: 'Values that could not be placed' },
      text: {
        ja: `原本に数はあるのに、どの欄の数か特定できなかった欄（unplaced）が${cells}か所あります。その数${numbers}個は、シートごとの JSON の unplaced_values にあります。推測では埋めません。金額の欄が特定できない年度は、合計してもほかの年度とくらべられません。`,
        en: `Cells whose number stands in the source but could not be told apart (unplaced): ${cells}. The ${numbers} numbers are listed in unplaced_values of the JSON file of their sheet. Nothing is guessed. Years with unplaced costs cannot be compared with others.`,
      },
    },
  ];
}

const reading: DataCaveat = {
  title: { ja: '読み取りの誤り', en: 'Mistakes of reading' },
  text: {
    ja: '誤りがあるかもしれません。大切な判断には、原本を確かめてください。',
    en: 'There may be mistakes. Check the source document before important decisions.',
  },
};

const formulas: DataCaveat = {
  title: { ja: 'CSV の文字', en: 'Text in CSV files' },
  text: {
    ja: "「=」「+」「-」「@」などで始まる文字のセルには、表計算ソフトが式として動かさないように、CSV では先頭に ' を付けています。数の列と、CSV のほかの形式には付けていません。",
    en: "In CSV files, text that begins with =, +, -, @ or their like is prefixed with ', so that no spreadsheet runs it. Numbers and the other formats are left alone.",
  },
};
