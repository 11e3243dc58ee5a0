package scot.onward.message.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.ViewTest;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageDesk;
import scot.onward.message.MessageScene;

@Transactional
class MessagesViewTest extends ViewTest {

    private static final Instant NOW = Instant.now();
    private static final Instant IN_THREE_DAYS = NOW.plus(3, ChronoUnit.DAYS);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MessageDesk desk;

    private MessageScene scene;

    @BeforeEach
    void signIn() {
        scene = new MessageScene(jdbc);
        signIn(scene.receptionist);
    }

    @Test
    void aFailedMessageIsATaskUntilSomebodySaysWhatTheyDid() {
        UUID message = failed("REFUSED", "550 No such user");
        open("to-do");

        assertThat(shown()).contains("Agnes Docherty", "Refused for good", "The answer was: 550 No such user");
        assertThat(shown()).anyMatch(text -> text.contains(MessageScene.PHONE) && text.contains("Leave no message"));
        assertThat(desk.counts().toDo()).isEqualTo(1);

        press("Told them");

        assertThat(scene.kept(message, "resolution")).isEqualTo("TOLD");
        assertThat(_find(Button.class)).isEmpty();
        assertThat(desk.counts().toDo()).isZero();
    }

    @Test
    void whoeverSawToAFailedMessageFirstIsTold() {
        UUID message = failed("NO_ANSWER", null);
        open("to-do");
        jdbc.update("update message set resolution = 'LEFT' where id = ?", message);

        press("Told them");

        assertThat(scene.kept(message, "resolution")).isEqualTo("LEFT");
    }

    @Test
    void noNumberIsShownThatIsNotSafeToPhone() {
        jdbc.update("update client set phone_ok = false where id = ?", scene.client);
        failed("REFUSED", null);
        open("to-do");

        assertThat(shown()).contains("No number that is safe to phone.").noneMatch(text -> text.contains("Phone 0"));
    }

    @Test
    void whatHasNoGatewayIsForAPersonWhenItIsDue() {
        UUID due = scene.message(MessageChannel.TEXT, MessageScene.PHONE, NOW.minusSeconds(60), IN_THREE_DAYS);
        UUID later = scene.message(MessageChannel.TEXT, MessageScene.PHONE, NOW.plusSeconds(7200), IN_THREE_DAYS);
        open("to-do");

        press("Sent by hand");

        assertThat(scene.kept(due, "status")).isEqualTo("DELIVERED");
        assertThat(_find(Button.class)).isEmpty();
        open("waiting");
        press("Stop");
        assertThat(scene.kept(later, "status")).isEqualTo("STOPPED");
    }

    @Test
    void lettersArePrintedTogetherAndPostedTogether() {
        UUID letter = letter("12 Tollcross Road, Glasgow");
        UUID other = letter("12 Tollcross Road, Glasgow");
        UUID withoutAddress = letter("");
        open("letters");

        assertThat(shown()).contains("Print 2 letters (PDF)");
        byte[] pdf = desk.print("Letters", List.of(letter, other, withoutAddress), "Sun 22 Nov 2026")
                .orElseThrow();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(shown()).contains("No address: ask for it, or tell them in another way");

        press("All 2 are posted");

        assertThat(scene.kept(letter, "status")).isEqualTo("DELIVERED");
        assertThat(scene.kept(other, "settled_by"))
                .isEqualTo(scene.receptionist.accountId().toString());
        assertThat(scene.kept(withoutAddress, "status")).isEqualTo("WAITING");
    }

    @Test
    void whatCameBackIsATaskAgain() {
        UUID message = scene.email(NOW);
        jdbc.update("update message set status = 'SENT', settled_at = utc_timestamp(6) where id = ?", message);
        open("sent");

        press("It came back");

        assertThat(scene.kept(message, "failure")).isEqualTo("CAME_BACK");
        assertThat(desk.counts().failed()).isEqualTo(1);
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        open("to-do");

        assertThat(_find(H2.class)).isEmpty();
        assertThat(shown()).contains("Nothing for you to do.", "No gateway is connected.");
    }

    private UUID failed(String why, @Nullable String answer) {
        UUID message = scene.email(NOW.minusSeconds(60));
        jdbc.update(
                "update message set status = 'FAILED', failure = ?, answer = ?, settled_at = utc_timestamp(6) where id = ?",
                why,
                answer,
                message);
        return message;
    }

    private UUID letter(String address) {
        return scene.message(MessageChannel.LETTER, address, NOW.minusSeconds(60), IN_THREE_DAYS);
    }

    private static void open(String list) {
        UI.getCurrent().navigate("messages", QueryParameters.of(MessageList.PARAMETER, list));
        assertThat(view()).isInstanceOf(MessagesView.class);
    }

    private static List<String> shown() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }
}
