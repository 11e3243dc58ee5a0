package scot.onward.access.internal;

import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.access.Matter;
import scot.onward.access.Scope;

/** Answers the authorisation expressions of {@code @Sees} and {@code @Counts} from the visibility matrix. */
@Component
class VisibilityDecision {

    private final CurrentUser currentUser;

    VisibilityDecision(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public boolean seesPeople(String matter) {
        return currentUser
                .find()
                .filter(person -> person.scope(Matter.valueOf(matter)).seesPeople())
                .isPresent();
    }

    public boolean seesCounts(String matter) {
        return currentUser
                .find()
                .filter(person -> person.scope(Matter.valueOf(matter)) == Scope.COUNTS)
                .isPresent();
    }
}
