package scot.onward.client;

/** How two names go together, from the nearest to the farthest. */
public enum NameLikeness {
    /** Nothing but capitals, accents, hyphens, apostrophes, spaces, or Mc and Mac. */
    SAME,
    /** The same name in other letters: Mohammed and Muhammad, Oleksandr and Александр. */
    SPELLING,
    /** The same words in another order. */
    ORDER,
    /** One is short for the other: Betty and Elizabeth. */
    SHORT_FORM,
    /** All of the shorter one is in the longer, which says more, or no more than one word is known. */
    PART,
    /** A slip of the pen or of the ear in a word. */
    SLIP,
    /** Two forms of one name that a brother and a brother may have: John and Ian. */
    RELATED,
    /** Everything but the last word: somebody who changed their family name. */
    FAMILY_NAME_DIFFERS,
    DIFFERENT;

    /** Nobody would call it another name. */
    boolean isOneName() {
        return this == SAME || this == SPELLING;
    }

    /** It may well be one name. */
    boolean isAlike() {
        return compareTo(RELATED) <= 0;
    }

    /** It is one name, in full or in short. */
    boolean isNameInShort() {
        return compareTo(PART) <= 0;
    }
}
