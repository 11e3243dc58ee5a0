package scot.onward.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what two descriptions are taken to be of one person: the first rule that fits, in this order. A certain one must never
 * join two people, not even twins, a father and a son of one name, or the many who are given 1 January as their birthday; in
 * doubt it is possible only, and a person decides.
 *
 * @see <a href="../../../../../site/markdown/matching.md">how well they do</a>
 */
public enum LikenessRule {
    /** The CHI number, the name in full or in short, and no other birth date. */
    CHI_NUMBER(true, LikenessRule::isChiOfThatName),
    /** The same name, the same day of birth, and the same telephone or postcode. */
    NAME_BIRTH_DATE_AND_REACH(true, LikenessRule::isAllTheSame),
    /** One CHI number under names or birth dates that do not fit: the other twin's was copied, or a name was changed. */
    CHI_NUMBER_ALONE(false, like -> like.chi() == Sameness.SAME),
    /** Two CHI numbers are two people, unless everything else agrees. */
    TWO_CHI_NUMBERS(false, LikenessRule::isAllButTheChi),
    /** A like name and the same birth date. */
    NAME_AND_BIRTH_DATE(false, LikenessRule::isBornAsThatName),
    /** A like name, a birth date with a slip in it, and the same telephone or postcode. Day and month changed over are enough. */
    NAME_AND_BIRTH_DATE_WITH_A_SLIP(false, LikenessRule::isBornWithASlip),
    /** A like name, the same telephone or postcode, and a birth date that somebody did not say. */
    NAME_AND_REACH(false, LikenessRule::isReachedAsThatName),
    /** Another family name, and everything else the same. */
    CHANGED_FAMILY_NAME(false, LikenessRule::isAllButTheFamilyName);

    private final boolean isCertain;
    private final Predicate<Likeness> fits;

    LikenessRule(boolean isCertain, Predicate<Likeness> fits) {
        this.isCertain = isCertain;
        this.fits = fits;
    }

    /** The first that fits. */
    static Optional<LikenessRule> of(Likeness likeness) {
        return Arrays.stream(values()).filter(rule -> rule.fits.test(likeness)).findFirst();
    }

    /** Whether no person need look. */
    public boolean isCertain() {
        return isCertain;
    }

    /** Whether it goes by a CHI number that both have. */
    boolean isByChi() {
        return this == CHI_NUMBER || this == CHI_NUMBER_ALONE;
    }

    private static boolean isChiOfThatName(Likeness like) {
        return like.chi() == Sameness.SAME
                && like.name().isNameInShort()
                && like.birthDate() != BirthDateLikeness.DIFFERENT;
    }

    private static boolean isAllTheSame(Likeness like) {
        return mayBeOneChi(like)
                && like.name().isOneName()
                && like.birthDate() == BirthDateLikeness.SAME
                && like.dayIsKnown()
                && like.isReachedAlike();
    }

    private static boolean isAllButTheChi(Likeness like) {
        return like.chi() == Sameness.DIFFERENT
                && like.name().isAlike()
                && like.birthDate() == BirthDateLikeness.SAME
                && like.isReachedAlike();
    }

    private static boolean isBornAsThatName(Likeness like) {
        return mayBeOneChi(like) && like.name().isAlike() && like.birthDate() == BirthDateLikeness.SAME;
    }

    private static boolean isBornWithASlip(Likeness like) {
        boolean isNear = switch (like.birthDate()) {
            case SWAPPED -> like.name().isNameInShort() || like.isReachedAlike();
            case SLIP, YEAR_ONLY -> like.isReachedAlike();
            case SAME, NOT_KNOWN, DIFFERENT -> false;
        };
        return mayBeOneChi(like) && like.name().isAlike() && isNear;
    }

    private static boolean isReachedAsThatName(Likeness like) {
        return mayBeOneChi(like)
                && like.name().isAlike()
                && like.birthDate() == BirthDateLikeness.NOT_KNOWN
                && like.isReachedAlike();
    }

    private static boolean isAllButTheFamilyName(Likeness like) {
        return mayBeOneChi(like)
                && like.name() == NameLikeness.FAMILY_NAME_DIFFERS
                && like.birthDate() == BirthDateLikeness.SAME
                && like.isReachedAlike();
    }

    private static boolean mayBeOneChi(Likeness like) {
        return like.chi() != Sameness.DIFFERENT;
    }
}
