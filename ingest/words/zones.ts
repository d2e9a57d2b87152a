// Names of time zones as people write them. An abbreviation is the offset it stands for, whatever the season; a place or a "Pacific time" is an
// IANA zone, whose offset depends on the date.
import { LANGUAGES } from './languages.ts'

/** Abbreviations that mean one thing wherever they are written, in minutes east of UTC. */
export const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['UTC', 0], ['GMT', 0], ['Z', 0], ['WET', 0], ['WEST', 60],
  ['CET', 60], ['MEZ', 60], ['CEST', 120], ['MESZ', 120], ['EET', 120], ['EEST', 180], ['MSK', 180],
  ['WAT', 60], ['CAT', 120], ['SAST', 120], ['EAT', 180], ['GST', 240],
  ['PST', -480], ['PDT', -420], ['MST', -420], ['MDT', -360], ['CDT', -300], ['EST', -300], ['EDT', -240], ['AKST', -540], ['AKDT', -480], ['HST', -600],
  ['BRT', -180], ['ART', -180], ['PKT', 300], ['WIB', 420], ['ICT', 420], ['SGT', 480], ['HKT', 480], ['AWST', 480], ['JST', 540], ['KST', 540],
  ['AEST', 600], ['AEDT', 660], ['ACST', 570], ['ACDT', 630], ['NZST', 720], ['NZDT', 780],
])

/** Abbreviations that several places use: the words are looked for in the document, and decide; without any it means what is `usual`, or nothing that anybody can tell. */
export const AMBIGUOUS_OFFSETS: ReadonlyMap<string, readonly { offset: number; words: RegExp; usual?: true }[]> = new Map([
  ['IST', [
    { offset: 330, words: /\b(?:india|indian|mumbai|delhi|bangalore|bengaluru|hyderabad|chennai|pune)\b/i },
    { offset: 120, words: /\b(?:israel|tel aviv|jerusalem)\b/i },
    { offset: 60, words: /\b(?:ireland|irish|dublin)\b/i },
  ]],
  ['CST', [
    { offset: -360, words: /\b(?:[Cc]entral (?:[Ss]tandard )?[Tt]ime|[Cc]hicago|[Dd]allas|[Tt]exas|[Hh]ouston|[Mm]inneapolis|USA?|TX|us[- ]central|CDT|[EPM][SD]T)\b/ },
    { offset: 480, words: /\b(?:china|beijing|shanghai|shenzhen|hangzhou)\b/i },
  ]],
  ['BST', [
    { offset: 60, words: /\b(?:british|britain|london|england|united kingdom|uk|gmt|europe)\b/i, usual: true },
    { offset: 360, words: /\b(?:bangladesh|dhaka)\b/i },
  ]],
])

/** Names in words, in lower case; most of them follow daylight saving. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.flatMap(({ zones }) => Object.entries(zones)),
  ['pt', 'America/Los_Angeles'], ['pacific time', 'America/Los_Angeles'], ['us pacific', 'America/Los_Angeles'], ['us/pacific', 'America/Los_Angeles'],
  ['mt', 'America/Denver'], ['mountain time', 'America/Denver'], ['us/mountain', 'America/Denver'],
  ['ct', 'America/Chicago'], ['central time', 'America/Chicago'], ['us/central', 'America/Chicago'],
  ['et', 'America/New_York'], ['eastern time', 'America/New_York'], ['us eastern', 'America/New_York'], ['us/eastern', 'America/New_York'],
  ['central european time', 'Europe/Berlin'], ['uk time', 'Europe/London'], ['british time', 'Europe/London'], ['london time', 'Europe/London'],
  ['oslo time', 'Europe/Oslo'], ['copenhagen time', 'Europe/Copenhagen'], ['danish time', 'Europe/Copenhagen'],
  ['paris time', 'Europe/Paris'], ['french time', 'Europe/Paris'], ['berlin time', 'Europe/Berlin'], ['german time', 'Europe/Berlin'], ['amsterdam time', 'Europe/Amsterdam'],
  ['stockholm time', 'Europe/Stockholm'], ['nairobi time', 'Africa/Nairobi'], ['lagos time', 'Africa/Lagos'], ['cairo time', 'Africa/Cairo'],
  ['indian standard time', 'Asia/Kolkata'], ['india time', 'Asia/Kolkata'], ['tokyo time', 'Asia/Tokyo'], ['singapore time', 'Asia/Singapore'],
  ['sydney time', 'Australia/Sydney'], ['new york time', 'America/New_York'], ['san francisco time', 'America/Los_Angeles'],
  ['pacific standard time', '-08:00'], ['pacific daylight time', '-07:00'], ['mountain standard time', '-07:00'], ['central standard time', '-06:00'], ['eastern standard time', '-05:00'], ['eastern daylight time', '-04:00'],
  ['coordinated universal time', 'UTC'], ['greenwich mean time', 'UTC'],
  ['eastern us time', 'America/New_York'], ['us eastern time', 'America/New_York'], ['us pacific time', 'America/Los_Angeles'], ['pacific us time', 'America/Los_Angeles'], ['us central time', 'America/Chicago'],
  ['west africa time', 'Africa/Lagos'], ['east africa time', 'Africa/Nairobi'], ['central africa time', 'Africa/Maputo'],
  ['west african time', 'Africa/Lagos'], ['east african time', 'Africa/Nairobi'], ['central african time', 'Africa/Maputo'],
])

/** Cities, whose name right behind a clock is its zone where nothing follows that it could name ("16:37 Denver – …", "(10:15 Paris)"). Lower case. */
export const CITIES: ReadonlyMap<string, string> = new Map(([
  ['America', 'Denver', 'Chicago', 'New York', 'Los Angeles', 'Phoenix', 'Toronto', 'Vancouver', 'Sao Paulo'], ['Europe', 'London', 'Paris', 'Berlin', 'Oslo', 'Stockholm', 'Copenhagen', 'Helsinki', 'Amsterdam', 'Madrid', 'Rome', 'Zurich', 'Warsaw', 'Dublin', 'Lisbon', 'Athens', 'Istanbul'],
  ['Africa', 'Nairobi', 'Lagos', 'Cairo', 'Johannesburg', 'Accra'], ['Asia', 'Tokyo', 'Singapore', 'Dubai', 'Kolkata', 'Shanghai', 'Seoul'], ['Australia', 'Sydney', 'Melbourne'],
] as const).flatMap(([continent, ...cities]) => cities.map(city => [city.toLowerCase(), `${continent}/${city.replace(' ', '_')}`] as const)))

type Seasonal = { zone: string; offset: string; /** What its clocks show in the other half of the year. */ twin: string }

/**
 * Abbreviations of one half of the year, with a place that keeps it. Left out are those that some place keeps all year round (MST in Arizona, AEST in Queensland,
 * EET in Egypt) or that mean several places.
 */
export const SEASONAL_ZONES: ReadonlyMap<string, Seasonal> = new Map([
  ['PST', { zone: 'America/Los_Angeles', offset: '-08:00', twin: 'PDT' }], ['PDT', { zone: 'America/Los_Angeles', offset: '-07:00', twin: 'PST' }],
  ['MDT', { zone: 'America/Denver', offset: '-06:00', twin: 'MST' }], ['CDT', { zone: 'America/Chicago', offset: '-05:00', twin: 'CST' }],
  ['EST', { zone: 'America/New_York', offset: '-05:00', twin: 'EDT' }], ['EDT', { zone: 'America/New_York', offset: '-04:00', twin: 'EST' }],
  ['CET', { zone: 'Europe/Berlin', offset: '+01:00', twin: 'CEST' }], ['CEST', { zone: 'Europe/Berlin', offset: '+02:00', twin: 'CET' }],
  ['MEZ', { zone: 'Europe/Berlin', offset: '+01:00', twin: 'MESZ' }], ['MESZ', { zone: 'Europe/Berlin', offset: '+02:00', twin: 'MEZ' }],
  ['EEST', { zone: 'Europe/Athens', offset: '+03:00', twin: 'EET' }], ['WEST', { zone: 'Europe/Lisbon', offset: '+01:00', twin: 'WET' }], ['BST', { zone: 'Europe/London', offset: '+01:00', twin: 'GMT' }],
  ['AEDT', { zone: 'Australia/Sydney', offset: '+11:00', twin: 'AEST' }], ['NZST', { zone: 'Pacific/Auckland', offset: '+12:00', twin: 'NZDT' }], ['NZDT', { zone: 'Pacific/Auckland', offset: '+13:00', twin: 'NZST' }],
])

/** Zones whose people write the month first: "PDT", "Eastern time", "US/Central". */
export const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]T|HST|(?:US[ /])?(?:eastern|central|mountain|pacific)\b.*|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana\b.*))$/i
