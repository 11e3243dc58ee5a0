package scot.onward.shared.ui;

/** How many things wait behind a rail item for the person at the keyboard; a module offers one as a Spring bean. */
public interface RailCount {

    /** The route of the rail item, without a leading slash, for example {@code my-referrals}. */
    String route();

    /** How many; zero shows nothing. Called on each navigation by a person who may open the route. */
    long count();
}
