package scot.onward.message.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.capacity.CapacityScene;

class WordingsViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signInAsAManager() {
        signIn(new CapacityScene(jdbc, clock).manager());
    }

    @Test
    void wordsAreSeenAsAClientWouldReadThemWhileTheyAreWritten() {
        open(Map.of());
        Typing.type(words(), "Dear {name}: {day}, {time} {where}.");

        assertThat(text()).contains("Dear Agnes: ", ", 11.15am at ", "1 text message");
        assertThat(use().isEnabled()).isTrue();
    }

    @Test
    void whatSpeaksAgainstWordsStandsBesideThemAndTheyCannotBeUsed() {
        open(Map.of());
        Typing.type(words(), "Your debt talk, {surname}: {day} {where}");

        assertThat(text())
                .contains(
                        "This message has no field {surname}",
                        "Put in {time}, outside square brackets",
                        "“debt” would tell why somebody comes");
        assertThat(use().isEnabled()).isFalse();
    }

    @Test
    void wordsAreUsedAndTakenBack() {
        open(Map.of("open", "reminder"));
        assertThat(text()).contains("Onward’s words").doesNotContain("Your own words");
        assertThat(use().isEnabled()).as("they are used already").isFalse();

        Typing.type(words(), "See you {day}, {time} {where}.");
        _click(use());
        assertThat(text()).contains("Your own words");

        _click(button("Go back to Onward’s words"));
        assertThat(text()).doesNotContain("Your own words");
        assertThat(words().getValue()).startsWith("Hello {name}. A reminder");
    }

    @Test
    void twoWordingsRunSideBySideUntilOneIsStopped() {
        open(Map.of());
        Typing.type(words(), "See you {day}, {time} {where}.");
        _click(button("Try beside the present words"));

        assertThat(text()).contains("Two of your own, side by side");
        _click(button("Stop using these words"));
        assertThat(text()).contains("Your own words");
        assertThat(words().getValue()).isEqualTo("See you {day}, {time} {where}.");
    }

    @Test
    void wordsThatNobodyHasReadWaitForSomebodyWhoSpeaksTheLanguage() {
        open(Map.of("language", "pl"));
        assertThat(text()).contains("Not used: English is sent", "Nobody who speaks Polish has read these words");

        _click(use());
        TextField reader = _get(TextField.class, spec -> spec.withLabel("Who has read these words"));
        assertThat(reader.isInvalid()).isTrue();
        Typing.type(reader, "Ewa Nowak, interpreter");
        _click(use());

        assertThat(text()).contains("Your own words").doesNotContain("Nobody who speaks Polish");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("wordings", QueryParameters.simple(query));
        assertThat(view()).isInstanceOf(WordingsView.class);
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("Words"));
    }

    private static Button use() {
        return button("Use these words");
    }

    private static Button button(String words) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return view().getElement().getTextRecursively();
    }
}
