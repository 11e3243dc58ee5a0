package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.hub.Places;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralDrafts;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.SentReferrals;
import scot.onward.referral.WhatNext;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.triage.RuleBook;

/** Refers a patient in six short steps, under a minute. What is typed is kept until it is sent. */
@Route("refer")
@RolesAllowed("PRACTICE")
@Menu(title = "referral.menu.refer", order = 1, icon = "send")
class ReferView extends Composite<Div> implements HasPageHeader {

    private final Referrals referrals;
    private final SentReferrals sent;
    private final ReferralDrafts drafts;
    private final Dates dates;
    private final SignedIn person;
    private final String practice;
    private final WhatNext promise;
    private final ContactSection contact = new ContactSection(this::keep);
    private final ReferFields fields;
    private final Div problems = new Div();
    private final Div done = new Div();
    private final Span saved = new Span();
    private final Button throwAway = new Button(getTranslation("referral.refer.clear"), click -> startAgain());
    private final Span referrer = new Span();
    private final Button someoneElse;
    private boolean loading = true;

    ReferView(
            Referrals referrals,
            SentReferrals sent,
            ReferralDrafts drafts,
            RuleBook ruleBook,
            WorkingCalendar calendar,
            Places places,
            CurrentUser currentUser,
            Dates dates) {
        this.referrals = referrals;
        this.sent = sent;
        this.drafts = drafts;
        this.dates = dates;
        this.person = currentUser.get();
        this.practice = places.organisation(person.organisation()).name();
        this.promise = referrals.whatNext();
        this.fields = new ReferFields(
                new PatientSection(sent::earlierPatients, this::problems, dates, contact::propose, this::keep),
                new LetterSection(ruleBook, calendar, dates, this::keep),
                contact,
                this::keep);
        referrer.addClassNames("hint", "wide-only");
        someoneElse = new Button(
                getTranslation("referral.refer.someoneElse"), click -> new ReferrerDialog(this::referredBy).open());
        someoneElse.addThemeVariants(ButtonVariant.SMALL);
        someoneElse.addClassName("wide-only");
        throwAway.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        fields.addBelow(sendPart());
        problems.addClassName("problems");
        done.setVisible(false);
        getContent().addClassName("refer");
        getContent().add(new CareStrip(promise.owner()), problems, fields, done);
        begin();
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("referral.refer.title"))
                .withPlace(practice)
                .withActions(referrer, someoneElse);
    }

    private Div sendPart() {
        Span day = new Span(dates.day(promise.contactBy()));
        day.addClassName("b");
        OrderedList next = new OrderedList(
                line(
                        Icons.PHONE,
                        new Text(getTranslation("referral.refer.next.phone", promise.owner()) + " "),
                        day,
                        new Text(getTranslation("referral.refer.next.tries"))),
                line(
                        Icons.EYE,
                        new Text(getTranslation("referral.refer.next.see") + " "),
                        new RouterLink(getTranslation("referral.mine.title"), MyReferralsView.class)));
        next.addClassName("next");
        saved.addClassNames("hint", "saved");
        saved.getElement().setAttribute("aria-live", "polite");
        Div draft = new Div(saved, throwAway);
        draft.addClassNames("row", "draft");
        Div send = new Div(
                new MainAction(Icons.SEND, getTranslation("referral.refer.send"), this::send).large(), draft, next);
        send.addClassName("send");
        return send;
    }

    private static ListItem line(Icons icon, Component... words) {
        return new ListItem(icon.create(), new Span(words));
    }

    private void begin() {
        Optional<ReferralForm> draft = drafts.load();
        ReferralForm form = draft.orElseGet(() -> ReferralForm.blank(UUID.randomUUID()));
        loading = true;
        fields.load(form, earlier(form.patient()));
        loading = false;
        showReferrer(form.referrer());
        saved.setText(draft.isPresent() ? getTranslation("referral.refer.begun") : "");
        throwAway.setVisible(draft.isPresent());
    }

    private void startAgain() {
        drafts.discard();
        begin();
    }

    private @Nullable EarlierPatient earlier(ReferralForm.Patient typed) {
        return typed.earlierId() == null
                ? null
                : sent.earlierPatients(typed.name(), 50).stream()
                        .filter(patient -> patient.referralId().equals(typed.earlierId()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Problem> problems(ReferralForm.Patient patient) {
        return referrals.check(ReferralForm.blank(UUID.randomUUID()).with(patient));
    }

    private void referredBy(ReferralForm.Referrer other) {
        fields.referredBy(other);
        showReferrer(other);
        keep();
    }

    private void showReferrer(ReferralForm.Referrer other) {
        boolean isOther = !other.name().isEmpty();
        String name = isOther ? other.name() : person.name();
        String job = isOther ? MessageCatalogue.word(other.role()) : person.jobTitle();
        referrer.removeAll();
        Span who = new Span(name);
        who.addClassName("b");
        referrer.add(
                new Text(getTranslation("referral.refer.by") + " "),
                who,
                new Text(", " + job.substring(0, 1).toLowerCase(java.util.Locale.UK) + job.substring(1)));
    }

    private void keep() {
        if (!loading) {
            saved.setText(getTranslation("referral.refer.saved", Dates.time(drafts.save(fields.read()))));
            throwAway.setVisible(true);
        }
    }

    private void send() {
        problems.removeAll();
        if (!fields.isReadable()) {
            return;
        }
        ReferralForm form = fields.read();
        switch (referrals.send(form)) {
            case SendResult.Sent received -> confirm(form.patient().name(), received);
            case SendResult.Refused refused -> {
                fields.showProblems(refused.problems());
                if (refused.problems().size() > 1) {
                    problems.add(Note.danger(
                            getTranslation("referral.refer.notSent"),
                            String.join(
                                    " ",
                                    refused.problems().stream()
                                            .map(problem -> MessageCatalogue.word(problem) + ".")
                                            .toList())));
                }
            }
        }
    }

    private void confirm(String patient, SendResult.Sent received) {
        fields.setVisible(false);
        SentPanel panel = new SentPanel(
                patient,
                received,
                dates,
                this::another,
                () -> getUI().ifPresent(ui -> ui.navigate(
                        MyReferralsView.class,
                        new RouteParameters("id", received.referralId().toString()))));
        done.removeAll();
        done.add(panel);
        done.setVisible(true);
        panel.focusTitle();
    }

    private void another() {
        done.setVisible(false);
        fields.setVisible(true);
        begin();
    }
}
