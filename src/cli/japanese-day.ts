/** The day in Japan, YYYY-MM-DD, which is how Swedes write one. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
