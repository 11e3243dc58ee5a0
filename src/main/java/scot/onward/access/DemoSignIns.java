package scot.onward.access;

import java.util.List;

/** Who may be tried while demonstrating; the sign-in page offers them with one click. Not there in production. */
public interface DemoSignIns {

    /** The people to offer, in the order they are shown. */
    List<DemoSignIn> people();

    /** The one password of all of them. */
    String password();

    /** One of them: whom to sign in as, and where that person works. */
    record DemoSignIn(String email, Role role, String person, String place) {}
}
