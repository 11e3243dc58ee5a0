package scot.onward.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.Role;
import scot.onward.casework.CaseworkScene;
import scot.onward.casework.Opening;
import scot.onward.casework.Sessions;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Note;

class SessionViewTest extends ViewTest {

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID session;

    @BeforeEach
    void begin() {
        CaseworkScene scene = new CaseworkScene(jdbc);
        signIn(scene.morag);
        session = ((Opening.Opened) sessions.open(scene.appointment("ARRIVED"))).sessionId();
        UI.getCurrent().navigate("session/" + session);
        assertThat(view()).isInstanceOf(SessionView.class);
    }

    @Test
    void whatIsTypedAndTickedIsSavedAtOnceAndThereAfterReopening() {
        type(_get(TextArea.class, spec -> spec.withPredicate(SessionViewTest::isNotes)), "Explained the decision.");
        type(_get(IssueTiles.class), Set.of(PresentingIssue.BENEFITS, PresentingIssue.HOUSING));
        var kept = sessions.record(session);
        assertThat(kept.notes()).isEqualTo("Explained the decision.");
        assertThat(kept.issues()).containsExactly(PresentingIssue.BENEFITS, PresentingIssue.HOUSING);
        UI.getCurrent().navigate("my-clinic");
        UI.getCurrent().navigate("session/" + session);
        assertThat(_get(TextArea.class, spec -> spec.withPredicate(SessionViewTest::isNotes))
                        .getValue())
                .isEqualTo("Explained the decision.");
    }

    @Test
    void notesOfAnotherWindowAreShownAndNotOverwritten() {
        sessions.saveNotes(session, "from the other window", 0);
        TextArea notes = _get(TextArea.class, spec -> spec.withPredicate(SessionViewTest::isNotes));
        type(notes, "from this window");
        assertThat(_find(Note.class)).hasSize(1);
        assertThat(sessions.record(session).notes()).isEqualTo("from the other window");
        assertThat(notes.getValue()).isEqualTo("from this window");
    }

    @Test
    void finishingIsNeverStoppedAndWhatIsMissingBecomesAnAction() {
        assertThat(_find(ListItem.class, spec -> spec.withClasses("w"))).isNotEmpty();
        _get(MainAction.class).click();
        assertThat(sessions.record(session).isFinished()).isTrue();
        assertThat(sessions.record(session).actions()).hasSize(3);
        assertThat(view()).isInstanceOf(MyClinicView.class);
    }

    @Test
    void nobodyButAdvisersOpensIt() {
        for (Role role : Role.values()) {
            if (role != Role.ADVISER) {
                signIn(role);
                UI.getCurrent().navigate("session/" + session);
                assertThat(view()).isNotInstanceOf(SessionView.class);
            }
        }
    }

    @Test
    void anAdviserOfAnotherOrganisationIsRefused() {
        signIn(new CaseworkScene(jdbc).morag);
        UI.getCurrent().navigate("session/" + session);
        assertThat(view()).isNotInstanceOf(SessionView.class);
    }

    private static boolean isNotes(TextArea area) {
        return area.getId().orElse("").startsWith("notes-");
    }
}
