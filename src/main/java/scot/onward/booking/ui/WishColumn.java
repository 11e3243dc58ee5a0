package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.client.ui.ReachDialog;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

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
    private final LetterWish letter;
    private final MoreWishes more;
    private @Nullable ClientCard client;
    private Optional<ReferralBrief> referral = Optional.empty();

    WishColumn(BookingTools tools, UUID hubId, Runnable changed, Command changeClient) {
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
        needs.setItems(
                NeedChoice.all(tools.places().advisers(), tools.interpreters().interpreters()));
        needs.setItemLabelGenerator(NeedChoice::label);
        needs.setAriaLabel(MessageCatalogue.text("booking.needs"));
        needs.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        needs.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        letter = new LetterWish(tools, changed);
        more = new MoreWishes(tools, hubId, changed);
        Button change = new Button(MessageCatalogue.text("booking.change"), click -> changeClient.execute());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div block = new Div(person, change);
        block.addClassName("client");
        person.addClassNames("row", "grow");
        add(
                block,
                field("booking.service", null, service, noReason()),
                field("booking.how", null, delivery),
                field("booking.needs", "booking.needs.hint", needs),
                field("booking.letter", null, letter),
                more);
    }

    /** Begins anew for a client, with what is known of them. */
    void begin(ClientCard card) {
        client = card;
        referral = tools.referrals().openOf(card.id());
        letter.begin(referral);
        more.clear();
        Set<NeedChoice> known = new LinkedHashSet<>();
        card.needs().stream().sorted().map(NeedChoice::of).forEach(known::add);
        Optional.ofNullable(card.interpreter())
                .flatMap(language -> needs.getListDataView()
                        .getItems()
                        .filter(choice -> language.equals(choice.language()))
                        .findFirst())
                .ifPresent(known::add);
        needs.setValue(known);
        showPerson(card);
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
                        letter.hasLetter(),
                        letter.deadline(),
                        more.value()));
    }

    MoreWishes more() {
        return more;
    }

    /** Meets in another way. */
    void meet(Delivery way) {
        delivery.setValue(way);
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
        Div words = new Div(
                new Bold(card.nameToUse()),
                new Span(" "),
                Words.of("hint", facts),
                new ContactLine(card.contact(), card.nameToUse(), () -> changeContact(card)));
        words.addClassName("grow");
        person.add(new Initials(card.nameToUse()), words);
    }

    private void changeContact(ClientCard card) {
        ReachDialog.open(tools.contactRules(), card.id(), card.nameToUse(), card.contact(), kept -> {
            ClientCard now = tools.clients().card(card.id());
            client = now;
            showPerson(now);
            changed.run();
        });
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
