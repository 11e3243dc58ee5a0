package scot.onward.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How two descriptions of a person go together, in words and without a score.
 *
 * @param dayIsKnown whether both birth dates are a day, and not the 1 January that stands for none
 */
public record Likeness(
        NameLikeness name,
        BirthDateLikeness birthDate,
        boolean dayIsKnown,
        Sameness phone,
        Sameness postcode,
        Sameness chi) {

    /** How what is said of a person goes together with a record. */
    static Likeness of(NameLikeness name, Person said, Person known) {
        return new Likeness(
                name,
                BirthDateLikeness.of(said.birthDate(), known.birthDate()),
                isDay(said.birthDate()) && isDay(known.birthDate()),
                Sameness.of(Typed.phoneKey(said.phone()), Typed.phoneKey(known.phone())),
                postcodes(said.postcode(), known.postcode()),
                Sameness.of(said.chi(), known.chi()));
    }

    /** The telephone or the whole postcode is the same. */
    boolean isReachedAlike() {
        return phone == Sameness.SAME || postcode == Sameness.SAME;
    }

    private static boolean isDay(@Nullable LocalDate date) {
        return date != null && !BirthDateLikeness.isForUnknown(date);
    }

    /** Only whole postcodes can be the same; those of two districts differ. */
    private static Sameness postcodes(@Nullable String one, @Nullable String other) {
        String said = Typed.postcode(one);
        String known = Typed.postcode(other);
        if (said == null || known == null) {
            return Sameness.NOT_KNOWN;
        }
        if (Typed.isWholePostcode(said) && Typed.isWholePostcode(known)) {
            return Sameness.of(said, known);
        }
        return said.split(" ")[0].equals(known.split(" ")[0]) ? Sameness.NOT_KNOWN : Sameness.DIFFERENT;
    }
}
