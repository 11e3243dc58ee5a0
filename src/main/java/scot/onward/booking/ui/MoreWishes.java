package scot.onward.booking.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SuitingTimes;
import scot.onward.booking.Suits;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.Gender;
import scot.onward.hub.HubRow;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** The less usual wishes for a time, folded away: place, length, adviser, days that suit, a second adviser. */
class MoreWishes extends Details {

    private static final List<Integer> LENGTHS = List.of(15, 20, 30, 45, 60, 75, 90);
    private static final int LATEST_YEARS = 2;

    private final LocalDate today;
    private final Runnable changed;
    private final List<HubRow> hubs;
    private final UUID hubId;
    private final Select<HubRow> hub = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final ComboBox<AdviserRow> adviser = new ComboBox<>(MessageCatalogue.text("booking.wishes.adviser"));
    private final Select<Gender> gender = new Select<>();
    private final Segmented<Suits> half = Segmented.of(MessageCatalogue.text("booking.wishes.half"), Suits.class);
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final DateParts from = new DateParts(MessageCatalogue.text("booking.wishes.from"));
    private final MultiSelectComboBox<AdviserRow> together =
            new MultiSelectComboBox<>(MessageCatalogue.text("booking.wishes.together"));
    private final Checkbox byPhone = new Checkbox(MessageCatalogue.text("booking.wishes.byPhone"));
    private final Span said = Words.of("opt", "");
    private boolean quiet;

    MoreWishes(BookingTools tools, UUID hubId, Runnable changed) {
        this.today = tools.dates().today();
        this.hubId = hubId;
        this.changed = changed;
        hubs = tools.places().hubs();
        addClassName("more");
        setSummary(Words.of("row", new Bold(MessageCatalogue.text("booking.wishes")), said));
        hub.setLabel(MessageCatalogue.text("booking.wishes.hub"));
        hub.setItems(hubs);
        hub.setItemLabelGenerator(
                row -> row == null ? MessageCatalogue.text("booking.wishes.anyHub") : row.shortName());
        hub.setEmptySelectionAllowed(true);
        hub.setEmptySelectionCaption(MessageCatalogue.text("booking.wishes.anyHub"));
        minutes.setLabel(MessageCatalogue.text("booking.wishes.length"));
        minutes.setItems(LENGTHS);
        minutes.setEmptySelectionAllowed(true);
        minutes.setEmptySelectionCaption(MessageCatalogue.text("booking.wishes.usual"));
        minutes.setItemLabelGenerator(length -> length == null
                ? MessageCatalogue.text("booking.wishes.usual")
                : MessageCatalogue.text("booking.minutes", length));
        List<AdviserRow> advisers = tools.places().advisers();
        adviser.setItems(advisers);
        adviser.setItemLabelGenerator(AdviserRow::name);
        adviser.setPlaceholder(MessageCatalogue.text("booking.wishes.any"));
        adviser.setClearButtonVisible(true);
        gender.setLabel(MessageCatalogue.text("booking.wishes.gender"));
        gender.setItems(Gender.values());
        gender.setEmptySelectionAllowed(true);
        gender.setEmptySelectionCaption(MessageCatalogue.text("booking.wishes.any"));
        gender.setItemLabelGenerator(
                one -> one == null ? MessageCatalogue.text("booking.wishes.any") : MessageCatalogue.word(one));
        half.addClassName("fill");
        days.setLabel(MessageCatalogue.text("booking.wishes.days"));
        days.setItems(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK));
        together.setItems(advisers);
        together.setItemLabelGenerator(AdviserRow::name);
        together.setPlaceholder(MessageCatalogue.text("booking.wishes.nobody"));
        clear();
        Stream.<HasValue<?, ?>>of(hub, minutes, adviser, gender, half, days, together, byPhone)
                .forEach(field -> field.addValueChangeListener(event -> told()));
        from.addValueChangeListener(event -> told());
        Div fields = new Div(hub, minutes, adviser, gender, half, days, from, together, byPhone);
        fields.addClassName("more-fields");
        add(fields);
    }

    /** Nothing special is asked for. */
    void clear() {
        quietly(() -> {
            hub.setValue(home());
            minutes.clear();
            adviser.clear();
            gender.clear();
            half.setValue(Suits.ANY_TIME);
            days.clear();
            from.clear();
            together.clear();
            byPhone.setValue(false);
        });
    }

    Particulars value() {
        HubRow chosen = hub.getValue();
        AdviserRow who = adviser.getValue();
        return new Particulars(
                chosen == null ? hubId : chosen.id(),
                chosen == null,
                minutes.getValue(),
                who == null ? null : who.id(),
                gender.getValue(),
                new SuitingTimes(days.getValue(), half.getValue(), null, null),
                firstDay(),
                together.getValue().stream().map(AdviserRow::id).collect(Collectors.toSet()),
                byPhone.getValue());
    }

    /** A date in the past or beyond two years is a slip of the keys: it is said at the field, and the soonest is looked for. */
    private @Nullable LocalDate firstDay() {
        LocalDate day = from.getValue();
        boolean odd = day != null && (day.isBefore(today) || day.isAfter(today.plusYears(LATEST_YEARS)));
        if (odd) {
            from.setInvalid(true);
            from.setErrorMessage(MessageCatalogue.text("booking.wishes.from.odd"));
        }
        return odd ? null : day;
    }

    void useHub(UUID other) {
        hub.setValue(
                hubs.stream().filter(row -> row.id().equals(other)).findFirst().orElse(null));
    }

    void useAnyHub() {
        hub.setValue(null);
    }

    void useMinutes(int length) {
        if (!LENGTHS.contains(length)) {
            quietly(() -> minutes.setItems(
                    Stream.concat(LENGTHS.stream(), Stream.of(length)).sorted().toList()));
        }
        minutes.setValue(length);
    }

    void useFrom(LocalDate day) {
        from.setValue(day);
    }

    void usePhoneInterpreter() {
        byPhone.setValue(true);
    }

    /** Other hubs, for an empty answer to offer. */
    List<HubRow> others() {
        return hubs.stream().filter(row -> !row.id().equals(value().hubId())).toList();
    }

    private @Nullable HubRow home() {
        return hubs.stream().filter(row -> row.id().equals(hubId)).findFirst().orElse(null);
    }

    private void told() {
        if (!quiet) {
            said.setText(MessageCatalogue.text("booking.wishes.said", count()));
            changed.run();
        }
    }

    private long count() {
        Particulars now = value();
        return Stream.of(
                        now.anyHub() || !now.hubId().equals(hubId),
                        now.minutes() != null,
                        now.adviserId() != null,
                        now.gender() != null,
                        !now.suiting().equals(SuitingTimes.ANY),
                        now.from() != null,
                        !now.together().isEmpty(),
                        now.interpreterByPhone())
                .filter(set -> set)
                .count();
    }

    private void quietly(Runnable work) {
        quiet = true;
        work.run();
        quiet = false;
        said.setText(MessageCatalogue.text("booking.wishes.said", count()));
    }
}
