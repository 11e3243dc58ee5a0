package scot.onward.booking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the words of the board's search are read: "fri pm 45 polish" is a day, a half of it, a length and a language; what is
 * left is a name, a telephone ending or a birth date.
 */
public record TypedQuery(
        String name,
        Optional<LocalDate> day,
        Optional<LocalDate> before,
        Optional<Half> half,
        Optional<LocalTime> time,
        Optional<Integer> minutes,
        Optional<String> language,
        Optional<String> service,
        Optional<String> hub) {

    private static final Set<Integer> LENGTHS = Set.of(15, 20, 30, 40, 45, 50, 60, 75, 90);
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern CLOCK = Pattern.compile("(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?(am|pm)");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("[12]?\\d|3[01]");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** A half of the day. */
    public enum Half {
        AM,
        PM
    }

    /**
     * Words that mean something here.
     *
     * @param services names of services; a word of one counts beside a day, an hour or a length, and is a name otherwise
     * @param hubs short names of hubs
     */
    public record Vocabulary(Set<String> languages, Set<String> services, Set<String> hubs) {

        /** Every service has these in its name, so they tell nothing. */
        private static final Set<String> EMPTY = Set.of("advice", "session", "support", "check", "people", "and");

        Optional<String> service(String word) {
            String sought = word.toLowerCase(Locale.UK);
            return sought.length() < 4 || EMPTY.contains(sought)
                    ? Optional.empty()
                    : services.stream()
                            .filter(name -> name.toLowerCase(Locale.UK)
                                    .matches("(.*[^\\p{L}])?" + Pattern.quote(sought) + ".*"))
                            .sorted()
                            .findFirst();
        }
    }

    /** Reads what was typed. */
    public static TypedQuery read(String typed, LocalDate today, Vocabulary known) {
        return new Reading(today, known).read(typed);
    }

    /** Whether a service, by its name, is one that was asked for. */
    public boolean asksFor(String serviceName) {
        return service.map(asked -> asked.equals(serviceName)).orElse(true);
    }

    /** Whether a time of day is one that was asked for. */
    public boolean suits(LocalTime at) {
        boolean inHalf = half.map(asked -> (asked == Half.AM) == at.isBefore(LocalTime.NOON))
                .orElse(true);
        return inHalf && time.map(asked -> !at.isBefore(asked)).orElse(true);
    }

    private static final class Reading {

        private final LocalDate today;
        private final Vocabulary known;
        private final List<String> names = new ArrayList<>();
        private @Nullable LocalDate day;
        private @Nullable LocalDate before;
        private @Nullable Half half;
        private @Nullable LocalTime time;
        private @Nullable Integer minutes;
        private @Nullable String language;
        private @Nullable String service;
        private @Nullable String hub;

        Reading(LocalDate today, Vocabulary known) {
            this.today = today;
            this.known = known;
        }

        TypedQuery read(String typed) {
            String[] words = typed.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                String word = words[i].toLowerCase(Locale.UK);
                boolean isBefore = i > 0 && words[i - 1].equalsIgnoreCase("before");
                Optional<LocalDate> dayAndMonth = i + 1 < words.length
                        ? dayAndMonth(word, words[i + 1].toLowerCase(Locale.UK))
                        : Optional.empty();
                if (dayAndMonth.isPresent()) {
                    take(dayAndMonth.get(), isBefore);
                    i++;
                } else if (!isDate(word, isBefore)
                        && !word.equals("before")
                        && !word.equals("next")
                        && !isUnderstood(word)) {
                    names.add(words[i]);
                }
            }
            if (day != null || half != null || time != null || minutes != null) {
                names.stream()
                        .filter(word -> known.service(word).isPresent())
                        .findFirst()
                        .ifPresent(word -> {
                            service = known.service(word).orElseThrow();
                            names.remove(word);
                        });
            }
            return new TypedQuery(
                    String.join(" ", names),
                    Optional.ofNullable(day),
                    Optional.ofNullable(before),
                    Optional.ofNullable(half),
                    Optional.ofNullable(time),
                    Optional.ofNullable(minutes),
                    Optional.ofNullable(language),
                    Optional.ofNullable(service),
                    Optional.ofNullable(hub));
        }

        private void take(LocalDate date, boolean isBefore) {
            if (isBefore) {
                before = date;
            } else {
                day = date;
            }
        }

        private boolean isUnderstood(String word) {
            return isDay(word) || isHalf(word) || isTime(word) || isLength(word) || isLanguage(word) || isHub(word);
        }

        private boolean isDay(String word) {
            if (word.equals("today") || word.equals("tomorrow")) {
                day = word.equals("today") ? today : today.plusDays(1);
                return true;
            }
            int index = word.length() < 3 ? -1 : WEEKDAYS.indexOf(word.substring(0, 3));
            boolean weekday = index >= 0
                    && DayOfWeek.of(index + 1)
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(word.replace("tues", "tue")
                                    .replace("thurs", "thu")
                                    .replace("weds", "wed"));
            if (weekday) {
                day = today.with(TemporalAdjusters.next(DayOfWeek.of(index + 1)));
            }
            return weekday;
        }

        private boolean isHalf(String word) {
            if (word.equals("am") || word.equals("pm")) {
                half = word.equals("am") ? Half.AM : Half.PM;
                return true;
            }
            return false;
        }

        private boolean isTime(String word) {
            Matcher matcher = TIME.matcher(word);
            if (matcher.matches()) {
                time = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                return true;
            }
            Matcher clock = CLOCK.matcher(word);
            if (clock.matches()) {
                int hour =
                        Integer.parseInt(clock.group(1)) % 12 + (clock.group(3).equals("pm") ? 12 : 0);
                time = LocalTime.of(hour, clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2)));
                return true;
            }
            return false;
        }

        /** A date that lies ahead; one that is past is somebody's birth date. */
        private boolean isDate(String word, boolean isBefore) {
            Matcher matcher = DATE.matcher(word);
            if (!matcher.matches()) {
                return false;
            }
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1)));
                if (date.isBefore(today)) {
                    return false;
                }
                take(date, isBefore);
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        private boolean isLength(String word) {
            String number = word.replaceAll("(min|mins|minutes)$", "");
            if (number.matches("\\d{2}") && LENGTHS.contains(Integer.parseInt(number))) {
                minutes = Integer.parseInt(number);
                return true;
            }
            return false;
        }

        private boolean isHub(String word) {
            Optional<String> named = known.hubs().stream()
                    .filter(name -> name.toLowerCase(Locale.UK).equals(word))
                    .findFirst();
            named.ifPresent(found -> hub = found);
            return named.isPresent();
        }

        private boolean isLanguage(String word) {
            String sought = word.equals("bsl") ? "british sign language" : word;
            Optional<String> spoken = known.languages().stream()
                    .filter(candidate -> candidate.toLowerCase(Locale.UK).equals(sought))
                    .findFirst();
            spoken.ifPresent(found -> language = found);
            return spoken.isPresent();
        }

        private Optional<LocalDate> dayAndMonth(String number, String month) {
            Optional<Month> named = Arrays.stream(Month.values())
                    .filter(it -> month.length() >= 3
                            && it.name().toLowerCase(Locale.ROOT).startsWith(month.equals("sept") ? "sep" : month))
                    .findFirst();
            if (named.isEmpty() || !DAY_OF_MONTH.matcher(number).matches() || number.equals("0")) {
                return Optional.empty();
            }
            LocalDate first = LocalDate.of(today.getYear(), named.get(), 1);
            int dayOfMonth = Math.min(Integer.parseInt(number), first.lengthOfMonth());
            LocalDate date = first.withDayOfMonth(dayOfMonth);
            return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
        }
    }
}
