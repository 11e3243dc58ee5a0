package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Answer;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.CountedDate;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Deadline;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.LetterKind;

/** The left side of the booking panel: for whom, what, how, with what, and by when. */
class WishColumn extends Section {

    private final BookingTools tools;
    private final Runnable changed;
    private final Div person = new Div();
    private final Choices<ServiceChoice> service;
    private final List<ServiceChoice> services;
    private final Segmented<Delivery> delivery = new Segmented<>(
            MessageCatalogue.text("booking.how"),
            List.of(Delivery.values()),
            way -> MessageCatalogue.text("booking.how." + way.name()));
    private final MultiSelectComboBox<NeedChoice> needs = new MultiSelectComboBox<>();
    private final Segmented<Answer> letter = Segmented.answer(MessageCatalogue.text("booking.letter"));
    private final DateParts letterDate = new DateParts(MessageCatalogue.text("booking.letter.date"));
    private final Select<LetterKind> sender = new Select<>();
    private final Div letterFields = new Div(letterDate, sender);
    private final Div sum = new Div();
    private @Nullable ClientCard client;
    private Optional<ReferralBrief> referral = Optional.empty();
    private Optional<Deadline> deadline = Optional.empty();

    WishColumn(BookingTools tools, Runnable changed, Command changeClient) {
        this.tools = tools;
        this.changed = changed;
        addClassName("lc");
        service = new Choices<>(MessageCatalogue.text("booking.service"), "svc", chosen -> changed.run());
        services = ServiceChoice.of(tools.places().services());
        service.show(
                services,
                choice -> List.of(
                        new Bold(choice.name()), new Span(MessageCatalogue.text("booking.minutes", choice.minutes()))));
        services.stream().findFirst().ifPresent(service::choose);
        delivery.addClassName("fill");
        delivery.setValue(Delivery.IN_PERSON);
        delivery.addValueChangeListener(event -> changed.run());
        needs.setItems(NeedChoice.all(tools.places().advisers()));
        needs.setItemLabelGenerator(NeedChoice::label);
        needs.setAriaLabel(MessageCatalogue.text("booking.needs"));
        needs.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        needs.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        letter.addClassName("fill");
        letter.addValueChangeListener(event -> recount());
        letterDate.addValueChangeListener(event -> recount());
        sender.setLabel(MessageCatalogue.text("booking.letter.sender"));
        sender.setItems(tools.ruleBook().letterKinds());
        sender.setItemLabelGenerator(LetterKind::label);
        sender.addValueChangeListener(event -> recount());
        letterFields.addClassName("lt");
        letterFields.setVisible(false);
        Button change = new Button(MessageCatalogue.text("booking.change"), click -> changeClient.execute());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div block = new Div(person, change);
        block.addClassName("client");
        person.addClassName("grow");
        add(
                block,
                field("booking.service", null, service, noReason()),
                field("booking.how", null, delivery),
                field("booking.needs", "booking.needs.hint", needs),
                field("booking.letter", null, letter, letterFields),
                sum);
    }

    /** Begins anew for a client, with what is known of them. */
    void begin(ClientCard card) {
        client = card;
        referral = tools.referrals().openOf(card.id());
        deadline = Optional.empty();
        letter.setValue(Answer.NOT_ASKED);
        letterDate.clear();
        sender.clear();
        Set<NeedChoice> known = new LinkedHashSet<>();
        card.needs().stream().sorted().map(NeedChoice::of).forEach(known::add);
        String language = card.interpreter();
        if (language != null
                && tools.places().advisers().stream()
                        .anyMatch(adviser -> adviser.languages().contains(language))) {
            known.add(NeedChoice.speaking(language));
        }
        needs.setValue(known);
        showPerson(card);
        showSum();
        changed.run();
    }

    /** What is looked for; empty before there is a client. */
    Optional<Wish> wish() {
        ClientCard card = client;
        Optional<ServiceChoice> chosen = service.value();
        return card == null || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish(
                        card,
                        referral,
                        chosen.get(),
                        delivery.getValue(),
                        needs.getValue(),
                        letter.getValue() == Answer.YES,
                        deadline));
    }

    /** Begins with the way of meeting and a service of a time that was picked first. */
    void prefer(@Nullable Picked picked) {
        if (picked != null) {
            delivery.setValue(picked.delivery());
            services.stream()
                    .filter(choice -> choice.serviceIds().stream().anyMatch(picked.serviceIds()::contains))
                    .findFirst()
                    .ifPresent(service::choose);
        }
    }

    private void showPerson(ClientCard card) {
        person.removeAll();
        LocalDate born = card.birthDate();
        String postcode = card.postcode();
        String facts = Stream.of(
                        born == null ? null : MessageCatalogue.text("booking.born", String.valueOf(born.getYear())),
                        postcode == null ? null : postcode.split(" ", 2)[0])
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        person.add(new Bold(card.nameToUse()), new Span(" "), Words.of("hint", facts), new ContactLine(card.contact()));
    }

    private void recount() {
        boolean yes = letter.getValue() == Answer.YES;
        letterFields.setVisible(yes);
        deadline = Optional.empty();
        LocalDate date = letterDate.getValue();
        LetterKind kind = sender.getValue();
        if (yes && date != null && kind != null) {
            CountedDate counted = tools.ruleBook()
                    .compute(kind.id(), LetterFacts.dated(date), tools.dates().today(), tools.calendar());
            switch (counted) {
                case Deadline found -> deadline = Optional.of(found);
                case DateRefused refused -> {
                    letterDate.setInvalid(true);
                    letterDate.setErrorMessage(refused.reason());
                }
            }
        }
        showSum();
        changed.run();
    }

    private void showSum() {
        sum.removeAll();
        if (referral.filter(brief -> brief.level() == 1).isPresent()) {
            sum.add(Note.danger(MessageCatalogue.text("booking.now"), MessageCatalogue.text("booking.now.then")));
        }
        deadline.ifPresentOrElse(
                found -> sum.add(lastSafe(
                        found.lastSafeDate(),
                        found.explanation() + " "
                                + MessageCatalogue.text(
                                        "booking.rule", found.source().name()))),
                () -> referral.map(ReferralBrief::lastSafeDate)
                        .ifPresent(day -> sum.add(lastSafe(day, MessageCatalogue.text("booking.fromReferral")))));
    }

    private Note lastSafe(LocalDate day, String how) {
        long days = ChronoUnit.DAYS.between(tools.dates().today(), day);
        return Note.warn(
                MessageCatalogue.text("booking.lastSafe", Dates.dayAndYear(day)),
                MessageCatalogue.text(
                        days < 0 ? "booking.lastSafe.passed" : "booking.lastSafe.left", Math.abs(days), how));
    }

    private static Paragraph noReason() {
        Paragraph hint = new Paragraph(Icons.LOCK.create(), new Span(MessageCatalogue.text("booking.noReason")));
        hint.addClassName("hint");
        return hint;
    }

    private static Div field(String labelKey, @Nullable String hintKey, Component... parts) {
        Span label = Words.of("label", MessageCatalogue.text(labelKey));
        if (hintKey != null) {
            label.add(new Span(" "), Words.of("opt", MessageCatalogue.text(hintKey)));
        }
        Div field = new Div(label);
        field.add(parts);
        field.addClassName("field");
        return field;
    }
}
