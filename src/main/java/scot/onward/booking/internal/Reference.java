package scot.onward.booking.internal;

import java.util.concurrent.ThreadLocalRandom;

/** The four signs by which a client's appointment is found on paper and by phone; none of them is taken for another. */
final class Reference {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    private Reference() {}

    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt(ThreadLocalRandom.current().nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
