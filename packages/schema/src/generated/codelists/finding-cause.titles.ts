// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Causes of a finding. What most likely led to a fault in the data.
 * What each code of the list finding-cause means, in the languages that the list has.
 */
export const findingCauseTitles: Readonly<Record<string, CodeTitle>> = {
  "ambiguous-date": { title: "Ambiguous date", description: "Day and month cannot be told apart.", fr: "Date ambiguë", es: "Fecha ambigua" },
  "ambiguous-unit": { title: "Ambiguous unit", description: "The unit can mean several things, such as mt or ton.", fr: "Unité ambiguë", es: "Unidad ambigua" },
  "day-month-swapped": { title: "Day and month swapped", description: "The date works only with day and month exchanged.", fr: "Jour et mois inversés", es: "Día y mes invertidos" },
  "decimal-comma": { title: "Decimal comma", description: "A comma stands where a point should.", fr: "Virgule décimale", es: "Coma decimal" },
  "degrees-minutes-seconds": { title: "Degrees, minutes and seconds", description: "A coordinate is not in decimal degrees.", fr: "Degrés, minutes et secondes", es: "Grados, minutos y segundos" },
  "duplicate-row": { title: "Duplicate row", description: "The same thing was entered twice.", fr: "Ligne en double", es: "Fila duplicada" },
  "empty-value": { title: "Empty value", description: "The cell or text holds nothing or blanks only.", fr: "Valeur vide", es: "Valor vacío" },
  "excel-date-as-text": { title: "Date as text", description: "A date was typed as text in a spreadsheet.", fr: "Date saisie comme texte", es: "Fecha escrita como texto" },
  "excel-error": { title: "Spreadsheet error", description: "The cell holds an error such as #REF! or #N/A.", fr: "Erreur de tableur", es: "Error de hoja de cálculo" },
  "excel-serial-date": { title: "Serial date", description: "A date came through as a spreadsheet's day number.", fr: "Date en numéro de série", es: "Fecha como número de serie" },
  "formula-without-value": { title: "Formula without value", description: "The formula has no stored result.", fr: "Formule sans valeur", es: "Fórmula sin valor" },
  "heading-misspelt": { title: "Heading misspelt", description: "A column heading is close to a known one.", fr: "En-tête mal orthographié", es: "Encabezado mal escrito" },
  "joined-list": { title: "Joined list", description: "Several values were put into one cell.", fr: "Liste dans une cellule", es: "Lista en una sola celda" },
  "line-break": { title: "Line break in a value", description: "A line break stands inside a short value.", fr: "Saut de ligne", es: "Salto de línea" },
  "look-alike-letters": { title: "Look-alike letters", description: "Letters of another script look the same.", fr: "Lettres ressemblantes", es: "Letras parecidas" },
  "misspelt-code": { title: "Misspelt code", description: "The code is close to a known one.", fr: "Code mal orthographié", es: "Código mal escrito" },
  "misspelt-field": { title: "Misspelt field", description: "The field name is close to a known one.", fr: "Champ mal orthographié", es: "Campo mal escrito" },
  "mixed-units": { title: "Number with its unit", description: "The unit stands in the number's cell.", fr: "Nombre avec unité", es: "Número con unidad" },
  "non-breaking-space": { title: "Non-breaking space", description: "A space that looks ordinary is not.", fr: "Espace insécable", es: "Espacio de no separación" },
  "null-for-absent": { title: "Null for absent", description: "Null stands where the field should be left out.", fr: "Null au lieu d'absent", es: "Null en lugar de ausente" },
  "number-as-text": { title: "Number as text", description: "A number was given as text.", fr: "Nombre en texte", es: "Número como texto" },
  "percent-as-fraction": { title: "Percent as fraction", description: "A share was given from 0 to 1 and not from 0 to 100.", fr: "Pourcentage en fraction", es: "Porcentaje como fracción" },
  "placeholder-word": { title: "Placeholder word", description: "A word such as n/a, redacted or a dash stands for a missing value.", fr: "Mot de remplissage", es: "Palabra de relleno" },
  "precision-lost": { title: "Precision lost", description: "More digits than the format can hold.", fr: "Perte de précision", es: "Pérdida de precisión" },
  "retired-code": { title: "Retired code", description: "The code was right at an earlier time.", fr: "Code retiré", es: "Código retirado" },
  "scaled-value": { title: "Scaled value", description: "The number is in thousands or millions.", fr: "Valeur en milliers ou millions", es: "Valor en miles o millones" },
  "swapped-latitude-longitude": { title: "Latitude and longitude swapped", description: "The two coordinates were exchanged.", fr: "Latitude et longitude inversées", es: "Latitud y longitud invertidas" },
  synonym: { title: "Synonym", description: "A title or old name was given and not the code.", fr: "Synonyme", es: "Sinónimo" },
  "text-in-number": { title: "Text in a number", description: "Words stand in a number's place.", fr: "Texte dans un nombre", es: "Texto en un número" },
  "thousands-separator": { title: "Thousands separator", description: "A mark parts the thousands.", fr: "Séparateur de milliers", es: "Separador de miles" },
  "time-zone-shift": { title: "Time zone shift", description: "A date moved by a day between time zones.", fr: "Décalage horaire", es: "Desfase horario" },
  "trailing-space": { title: "Leading or trailing space", description: "A space stands before or after the value.", fr: "Espace superflue", es: "Espacio sobrante" },
  truncated: { title: "Cut off", description: "The file or value ends too soon.", fr: "Tronqué", es: "Truncado" },
  "unicode-minus": { title: "Unicode minus", description: "A minus sign that is not the ASCII one.", fr: "Signe moins Unicode", es: "Signo menos Unicode" },
  "wrong-case": { title: "Wrong case of a field", description: "The field differs only in capital letters.", fr: "Casse incorrecte", es: "Mayúsculas o minúsculas incorrectas" },
  "wrong-case-code": { title: "Wrong case of a code", description: "The code differs only in capital letters.", fr: "Casse du code incorrecte", es: "Código con mayúsculas o minúsculas incorrectas" },
  "wrong-encoding": { title: "Wrong encoding", description: "The text was read or saved in another encoding.", fr: "Encodage incorrect", es: "Codificación incorrecta" },
  "wrong-list": { title: "Code of another list", description: "The code belongs to another codelist.", fr: "Code d'une autre liste", es: "Código de otra lista" },
  "wrong-type": { title: "Wrong kind of reference", description: "The reference points at a record of another type.", fr: "Type de référence incorrect", es: "Tipo de referencia incorrecto" },
};
