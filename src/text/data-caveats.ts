import { coverageOf } from '../domain/publication/coverage.ts';
import { periodYear } from '../domain/observation/period.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { revisionsOf } from '../domain/between-sheets/revision.ts';
import { unplacedCount, unplacedNumbers } from '../domain/observation/unplaced.ts';
import type { RatingRule } from '../schema/rating-axis.ts';

/** Something to know before trusting the data, in both languages: on the data page in one, in the archive in both. */
export interface DataCaveat {
  title: { ja: string; en: string };
  text: { ja: string; en: string };
}

/** What researchers ask of the data: what is printed, what is our reading, and where it ends. Only of what the content has. */
export function dataCaveats(publication: Publication): DataCaveat[] {
  const { sheets, forms } = publication;
  const rules = forms.flatMap(({ ratings }) => ratings.flatMap(({ rule }) => rule ?? []));
  const isRated = sheets.some(({ ratings }) => ratings.length > 0);
  const hasMoney = sheets.some(({ costs }) => costs.length > 0);
  const ofSheets = [
    asPrinted,
    ...(isRated ? rated(rules.length > 0) : []),
    ...(isRated && rules.length > 0 ? recomputed(rules) : []),
    absent,
    stated,
    based(hasMoney),
    ...revised(publication),
    unitsAndRounding(hasMoney),
  ];
  return [
    ...(sheets.length > 0 ? ofSheets : []),
    covered(publication),
    ...unplaced(publication, hasMoney),
    ...(sheets.length > 0 ? [reading(publication)] : []),
    formulas,
  ];
}

const asPrinted: DataCaveat = {
  title: { ja: '値と語', en: 'Values and words' },
  text: {
    ja: 'シートに印刷されたとおりです。行の終わりの改行だけを取りました。',
    en: 'As printed on the sheets. Only line breaks at the end of a line were removed.',
  },
};

/** What the columns of a rating hold; of what our own reading works out, only where a form has a rule for it. */
function rated(hasRule: boolean): DataCaveat[] {
  const counted = {
    ja: '評価の件数は、is_primary が true の行だけを数えてください（いくつかのシートにある同じ評価が1回になります）。',
    en: 'Count only grades where is_primary is true, so that one shared by several sheets is counted once.',
  };
  const text = hasRule
    ? {
        ja: `印刷された評価は published、同じシートの数に様式の決まりを当てはめた評価は worked_out の列です。決まりに使った数は actual_used、baseline_used、target_used の列にあります。${counted.ja}変化率は（実績値 − 現状値）÷ 現状値の大きさ で、小数第4位までに四捨五入しています（評価の決まりの境目や 0 に重なるときだけ、重ならないけたまで書きます）。計算の説明は explanation にあります。計算した評価、指標のよい向き、指標のつながりは当サイトの読み方で、印刷された評価を書きかえることはありません。`,
        en: `published is the printed letter; worked_out is what the form’s rule gives for the numbers on the same sheet; actual_used, baseline_used and target_used are those numbers. ${counted.en} The change is (actual − baseline) / |baseline|, rounded to four decimals (to more only where four would put it on or over a limit of the rule or 0); explanation shows the arithmetic in Japanese. Worked-out letters, which way an indicator improves and how indicators are linked are our reading. A printed letter is never overwritten.`,
      }
    : {
        ja: `印刷された評価は published の列です。${counted.ja}`,
        en: `published is the printed letter. ${counted.en}`,
      };
  return [{ title: { ja: '評価', en: 'Ratings' }, text }];
}

/** How a grade is worked out again from two files. Each column explains itself in the dictionary. */
function recomputed(rules: readonly RatingRule[]): DataCaveat[] {
  return [
    {
      title: { ja: '評価を計算しなおすには', en: 'Recalculating the ratings' },
      text: {
        ja: `表 ratings と grades だけでできます。form_id と axis が同じ grades の行を、case_number の順に見ます。はじめに合う場合の評語が worked_out です。actual_absent は、actual_absence が dash、blank、cancelled、not_applicable のときです。${byRule(rules, 'ja')}限りとは、四捨五入しない数でくらべます（limit_included が true なら、ちょうども入ります）。決められないとき（ほかの理由で実績値が無い、要る数が無い、direction_used が空、目標が語だけか欄に値が無い）は、worked_out が空です。`,
        en: `The tables ratings and grades are all you need. Take the rows of grades with the same form_id and axis, in order of case_number: the first case that applies gives worked_out. actual_absent applies where actual_absence is dash, blank, cancelled or not_applicable. ${byRule(rules, 'en')}Limits are compared with exact numbers, never rounded ones (limit_included says whether the limit itself belongs to the band). Where the grade cannot be determined (the actual is missing for another reason, a number that is needed is missing, direction_used is empty, the target is a word or absent), worked_out is empty.`,
      },
    },
  ];
}

function byRule(rules: readonly RatingRule[], language: 'ja' | 'en'): string {
  const names = new Set(rules.map(({ name }) => name));
  return [...names].map((name) => howToCompare[name][language]).join('');
}

const howToCompare: Record<RatingRule['name'], { ja: string; en: string }> = {
  change_from_baseline: {
    ja: 'change_from_baseline の target_reached は、実績値が目標値に direction_used の向きで届いた（maintain では band_from から band_to の間にある）ときです。範囲とくらべるのは、現状値からよくなった大きさ（悪くなったときはマイナス、maintain では範囲までの離れが縮んだ大きさ）÷ 現状値の大きさ × 100 です。現状値が 0 なら、よくなれば最初の範囲、同じなら 0 を含む範囲、悪くなれば最後の範囲です。目標が増加か減少という向きだけで、そのとおりに動いたときは、決められません。',
    en: 'With change_from_baseline, target_reached applies where the actual reaches the target in the direction given by direction_used (with maintain: lies between band_from and band_to). Bands are compared with the improvement over the baseline (negative where it got worse; with maintain, by how much the distance to the band shrank) / |baseline| × 100. With a baseline of 0, better gives the first band, no change the band that contains 0, and worse the last. Where the target is only to increase or decrease, and the value did so, the grade cannot be determined. ',
  },
  ratio_to_target: {
    ja: 'ratio_to_target の範囲とくらべるのは、実績値 ÷ 目標値 × 100 です。direction_used が lower なら ratio_if_lower のとおりにし（空なら決められません）、limit_kind が within なら |実績値 − 目標値| ÷ 目標値 × 100 です。0 以下の目標値、inverse での 0 以下の実績値では、決められません。',
    en: 'With ratio_to_target, bands are compared with actual / target × 100; where direction_used is lower, as ratio_if_lower says (if that is empty, the grade cannot be determined), and where limit_kind is within, with |actual − target| / target × 100. Nor can it be determined where the target, or with inverse the actual, is not above 0. ',
  },
};

const absent: DataCaveat = {
  title: { ja: '値が無いとき', en: 'Missing values' },
  text: {
    ja: '値が無い欄は空で、理由が absence の列にあります。0 は値です。シートの空欄は blank、シートより後の年度としてあらかじめ印刷された列は after_sheet です。シートに欄が無い年度には、行もありません。',
    en: 'A missing value is an empty cell, and absence says why. Zero is a value. blank means a cell with nothing in it, after_sheet a column printed in advance for a later year. A year for which a sheet has no column has no row.',
  },
};

const stated: DataCaveat = {
  title: { ja: 'どのシートの値か', en: 'Which sheet states a value' },
  text: {
    ja: 'sheet_id（年度 sheet_fiscal_year と段階 phase）が、その値を書いたシートです。シートの公表日は、分かるときは「出典」と JSON の generated_from にあります。いくつかのシートが同じことを書いているときは、どの行も残します。あとのシートに書きかえられていない行は is_newest が true です。同じ年度に2つの施策のシートが同じことを書いていれば、そのうち1行だけ is_primary が true です。1つのことに1行だけがほしいときは、is_current と is_primary がどちらも true の行を使ってください。',
    en: 'sheet_id (fiscal year and phase) names the sheet that states a value; its publication date, where known, is in generated_from of the JSON files and on the worksheet 出典 of the workbook. Where several sheets state the same fact, every row is kept. is_newest is true where no later sheet states it; where sheets of two measures state it in one year, is_primary is true for one of them. For one row per fact, keep those where is_current and is_primary are both true.',
  },
};

function based(hasMoney: boolean): DataCaveat {
  const money = hasMoney
    ? {
        ja: '足してよいのは、quantity が money（金額）の行だけです。',
        en: '; in the table of costs, only rows whose quantity is money may be added up.',
      }
    : { ja: '', en: '.' };
  return {
    title: { ja: '決算、見込み、予算、計画', en: 'Settled, expected, budgeted, planned' },
    text: {
      ja: `basis の列が、決算・実績（settled）、見込み（expected）、予算（budget）、計画（planned）のどれかを示します。予算に段階（当初、補正後など）があれば stage にあります。is_current の行では、この順で、あるものを1つ選んでいます。性質や段階の違う値を足さないでください。${money.ja}`,
      en: `basis says whether a figure is settled, expected, budgeted or planned, and stage gives the stage of a budget. Rows with is_current hold the first of these that exists. Do not add up figures of different bases or stages${money.en}`,
    },
  };
}

/** Said only where a later sheet states another value. */
function revised({ indicators }: Publication): DataCaveat[] {
  const count = indicators.reduce((sum, { observations }) => sum + revisionsOf(observations).length, 0);
  if (count === 0) return [];
  return [
    {
      title: { ja: '改訂', en: 'Revisions' },
      text: {
        ja: `あとのシートが前のシートと違う値を書いているところは、いま${count}か所あります。前の値も消していません。同じ指標、役割、期間、性質の行をくらべると分かります。`,
        en: `Values that a later sheet states differently: ${count}. The earlier value is kept; compare the rows with the same indicator, role, period and basis.`,
      },
    },
  ];
}

function unitsAndRounding(hasMoney: boolean): DataCaveat {
  const money = hasMoney
    ? {
        ja: '金額は円（amount_yen）と、印刷された額と単位（published_value、published_unit）の両方があります。千円で印刷された額は、円でも千円未満が分かりません。',
        en: 'Money is given in yen (amount_yen) and as printed (published_value, published_unit); an amount printed in thousands of yen is no more exact in yen. ',
      }
    : { ja: '', en: '' };
  return {
    title: { ja: '単位と丸め', en: 'Units and rounding' },
    text: {
      ja: `単位は unit の列にあり、シートのとおりです。${money.ja}小数のけたは CSV と JSON では印刷のとおりです。Parquet では DECIMAL(18,6) です。`,
      en: `unit holds the unit as printed. ${money.en}CSV and JSON keep the printed decimals; Parquet uses DECIMAL(18,6).`,
    },
  };
}

function covered(publication: Publication): DataCaveat {
  const plans = publication.plans.map((plan) => {
    const { kinds, registeredYears, years } = coverageOf(plan, publication);
    const sheets = publication.sheets.filter((sheet) => sheet.plan.id === plan.id).length;
    const western = registeredYears.map((year) => String(periodYear(year)));
    return {
      ja: `${plan.name}：シート${sheets}枚（${kinds.map((kind) => `${kind.word} ${kind.measures.length}のうち${kind.registered.length}、`).join('')}${years.length}年度のうち${western.length}年度${western.length > 0 ? `：${western.join('、')}` : ''}）。`,
      en: `${plan.name}: ${sheets} sheet${sheets === 1 ? '' : 's'} (${kinds.reduce((sum, kind) => sum + kind.registered.length, 0)} of ${plan.measures.length} measures; ${western.length} of ${years.length} fiscal years${western.length > 0 ? `: ${western.join(', ')}` : ''}).`,
    };
  });
  return {
    title: { ja: '登録している範囲', en: 'Coverage' },
    text: {
      ja: `${plans.map(({ ja }) => ja).join('')}登録していないシートは、公表されていないという意味ではありません。`,
      en: `${plans.map(({ en }) => en).join(' ')} A sheet that is not registered here may still have been published.`,
    },
  };
}

/** Said only where there are such cells. */
function unplaced(publication: Publication, hasMoney: boolean): DataCaveat[] {
  const cells = unplacedCount(publication);
  const { numbers } = unplacedNumbers(publication);
  if (cells === 0) return [];
  return [
    {
      title: { ja: '欄を特定できない値', en: 'Values that could not be placed' },
      text: {
        ja: `原本に数はあるのに、どの欄の数か特定できなかった欄（unplaced）が${cells}か所あります。その数${numbers}個は、シートごとの JSON の unplaced_values にあります。推測では埋めません。${hasMoney ? '金額の欄が特定できない年度は、合計してもほかの年度とくらべられません。' : ''}`,
        en: `Cells whose number is in the source, though we could not tell which one it is (unplaced): ${cells}. The ${numbers} numbers are listed under unplaced_values in the JSON file of their sheet. Nothing is guessed.${hasMoney ? ' Years with unplaced costs cannot be compared with others.' : ''}`,
      },
    },
  ];
}

/** Where our reading may be wrong; which values it put into their cells, only where there are such. */
function reading({ sheets }: Publication): DataCaveat {
  const isPlaced = sheets.some(({ observations, costs }) =>
    [...observations, ...costs].some(({ placement }) => placement === 'placed'),
  );
  const placed = isPlaced
    ? {
        ja: 'placement が placed の値は、どの欄の値かを当サイトの読みで決めたものです。',
        en: 'Where placement is placed, our reading put the value into its cell. ',
      }
    : { ja: '', en: '' };
  return {
    title: { ja: '読み取りの誤り', en: 'Reading errors' },
    text: {
      ja: `${placed.ja}読み取りに誤りがあるかもしれません。大切な判断には、原本を確かめてください。`,
      en: `${placed.en}There may be mistakes. Check the source document before making important decisions.`,
    },
  };
}

const formulas: DataCaveat = {
  title: { ja: 'CSV の文字', en: 'Text in CSV files' },
  text: {
    ja: "「=」「+」「-」「@」などで始まる文字（その前に ' があるものも）のセルには、表計算ソフトが式として動かさないように、CSV では先頭に ' を付けています。数の列と、CSV のほかの形式には付けていません。",
    en: "In CSV files, text that begins with =, +, -, @ or similar, even after a ', is prefixed with ' so that no spreadsheet runs it. Numbers and the other formats are left as they are.",
  },
};
