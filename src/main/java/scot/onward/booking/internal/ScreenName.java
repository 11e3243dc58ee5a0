package scot.onward.booking.internal;

/** What is shown of a name to a full room: the first name and the initial of the last, in any script. */
final class ScreenName {

    private ScreenName() {}

    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return words[0];
        }
        String last = words[words.length - 1];
        return words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
