import type { Cue } from '../cue.ts'

export const TIME_AND_CALENDAR: Cue[] = [
  { weight: 0.9, phrases: [
    'summer|winter time', 'dst', 'clock|clocks ~ change*|wrong|drift*|skew*|jump*|ahead|behind|back|forward', 'utc offset', 'new year*',
    'february 29', '29 february', 'local time', 'timestamp overflow', 'leap second*|year*|day*', 'daylight saving*', 'clock skew|drift*',
    'time zone|timezone bug|change*|issue*|error*|handling|mismatch', 'year 2000|2038', 'ntp', 'end of year', 'date rollover',
    'daylight ~ sav*', 'dst change*|transition|switch|time',
    'leap year|day|second', 'year|month|day|date rollover|roll|boundary|change|end|wrap*', 'epoch',
    'date ~ ~ wrong|incorrect*|conver*|pars*|bug|comparison|calculat*|future|past', 'clock ~ ~ wrong|off|skew*|drift*|jump*|behind|ahead|out',
    'ntp ~ ~ fail*|wrong|drift|server*', 'end of ~ month|year|quarter', 'summer time',
    'wrong|different ~ time ~ zone*', 'midnight ~ ~ utc|timezone|boundary',
    'leap second*', 'clock* ~ ~ apart|drift*|skew*|behind|ahead',
    'clock|clocks|time ~ ~ skew*|drift*|wrong|jump*|synchroni*|ahead|behind',
    'date|dates|timestamp|timestamps ~ ~ bug|wrong|incorrect*|pars*|overflow*|format*|future|past|comparison|invalid|negative', 'leap ~ second|year|day', 'ntp|chrony|timesyncd',
    'time|clock|clocks ~ not ~ sync*',
    'clock* ~ ~ minutes|seconds|hours ~ slow|fast|off|ahead|behind',
    'last day of ~ month|year|february', '29th of february',
    'date|calendar|time library|handling|parser|logic|function|code ~ ~ mishandl*|wrong*|bug|fail*|february|month',
  ] },
]
