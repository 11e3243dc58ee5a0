package scot.onward.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.client.SamePeople;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.Town;
import scot.onward.shared.ui.Note;

class SamePersonViewTest extends ViewTest {

    @Autowired
    private SamePeople samePeople;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private UUID pair = UUID.randomUUID();

    @BeforeEach
    void twoRecords() {
        town = new Town(jdbc, currentUser);
        send("Margaret McKay " + town.hub, "07700 900563");
        UUID later = send("Peggy MacKay " + town.hub, "07700 900999");
        pair = town.as(town.adviser, () -> samePeople.pairOf(later)).orElseThrow();
        signIn(town.adviser);
    }

    @Test
    void both_stand_side_by_side_and_what_differs_is_said_in_words() {
        ClientNavigation.toSamePerson(UI.getCurrent(), pair);

        List<String> lines = _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
        assertThat(lines)
                .anyMatch(line -> line.contains("Name") && line.contains("Short form") && line.contains("Peggy"))
                .anyMatch(line -> line.contains("Born") && line.contains("Same"))
                .anyMatch(line -> line.contains("Phone") && line.contains("Different") && line.contains("900999"));
    }

    @Test
    void one_press_joins_them_and_one_takes_it_back() {
        UI.getCurrent().navigate(SamePersonView.class);

        _click(button("Same person"));
        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("Same person", "Person ADVISER");
        _click(button("Undo"));

        assertThat(button("Two people")).isNotNull();
        assertThat(town.as(town.adviser, () -> samePeople.pair(pair).later().name()))
                .startsWith("Peggy");
    }

    @Test
    void who_was_slower_is_told_who_decided() {
        ClientNavigation.toSamePerson(UI.getCurrent(), pair);
        signIn(town.manager);
        samePeople.keepApart(pair, 0, true);
        signIn(town.adviser);

        _click(button("Same person"));

        assertThat(_find(Note.class).getFirst().getElement().getTextRecursively())
                .contains("Person MANAGER was quicker", "Two people");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private UUID send(String name, String phone) {
        SendResult.Sent sent = (SendResult.Sent)
                town.as(town.practice, () -> referrals.send(Town.withPhone(Town.patient(name), phone)));
        return Objects.requireNonNull(
                jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, sent.referralId()));
    }
}
