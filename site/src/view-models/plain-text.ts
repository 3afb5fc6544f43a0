/**
 * Text for a file that is not HTML: without the characters that XML 1.0 (§2.2) and iCalendar
 * (RFC 5545 §3.1) refuse, and with each kind of line break as "\n".
 */
export const toPlainText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, '')
