package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralDrafts;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralTimes;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.SentReferrals;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PlaceSwitch;
import scot.onward.triage.RuleBook;

/**
 * Refers somebody in six short steps, under a minute: a practice its patient, an agency its client, reception whoever comes to
 * the desk. What is typed is kept until it is sent; reception cannot read it again afterwards.
 */
@Route("refer")
@RolesAllowed({"PRACTICE", "PARTNER", "RECEPTION"})
@Menu(title = "referral.menu.refer", order = 1.5, icon = "send")
class ReferView extends Composite<Div> implements HasPageHeader {

    private final Referrals referrals;
    private final SentReferrals sent;
    private final ReferralDrafts drafts;
    private final Dates dates;
    private final Sender sender;
    private final List<HubRow> hubs;
    private final PlaceSwitch hubSwitch = new PlaceSwitch();
    private final ContactSection contact;
    private final ReferFields fields;
    private final BookingSteps booking;
    private final NextList next;
    private final Div problems = new Div();
    private final Div done = new Div();
    private final Span saved = new Span();
    private final Button throwAway = new Button(getTranslation("referral.refer.clear"), click -> startAgain());
    private final Span referrer = new Span();
    private final Button someoneElse;
    private @Nullable HubRow hub;
    private boolean loading = true;

    ReferView(
            Referrals referrals,
            SentReferrals sent,
            ReferralTimes times,
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
        SignedIn person = currentUser.get();
        this.hubs = referrals.hubs();
        this.hub = hubs.stream().findFirst().orElse(null);
        this.sender = Sender.of(person, places);
        this.contact = new ContactSection(this::changed);
        this.booking = new BookingSteps(sender.mayBook() ? times : null, dates);
        this.next = new NextList(dates, sender.hearsBack());
        this.fields = new ReferFields(
                sender,
                new PatientSection(
                        sender,
                        sender.knowsEarlier() ? sent::earlierPatients : (typed, limit) -> List.of(),
                        this::problems,
                        dates,
                        contact::propose,
                        this::keep),
                new LetterSection(ruleBook, calendar, dates, this::changed),
                contact,
                this::keep);
        referrer.addClassNames("hint", "wide-only");
        someoneElse = new Button(
                getTranslation("referral.refer.someoneElse"),
                click -> new ReferrerDialog(sender.roles(), this::referredBy).open());
        someoneElse.addThemeVariants(ButtonVariant.SMALL);
        someoneElse.setClassName("wide-only", !sender.isAtTheDesk());
        fields.addBesideNote(booking.card());
        fields.addBelow(sendPart());
        problems.addClassName("problems");
        done.setVisible(false);
        getContent().addClassName("refer");
        build();
    }

    private void build() {
        HubRow first = hub;
        if (first == null) {
            getContent().add(Note.plain(Icons.INFO, null, getTranslation("referral.refer.noHub")));
            return;
        }
        hubs.forEach(place -> hubSwitch.offer(place.name(), () -> switchTo(place)));
        if (sender.isPractice()) {
            getContent().add(new CareStrip(referrals.whatNext(first.id()).owner()));
        }
        getContent().add(problems, fields, done);
        begin();
    }

    @Override
    public PageHeader pageHeader() {
        PageHeader header = PageHeader.of(sender.text("title"));
        return (hubs.size() > 1 ? header.withPlaceSwitch(hubSwitch) : header.withPlace(sender.place()))
                .withActions(referrer, someoneElse);
    }

    private Div sendPart() {
        saved.addClassNames("hint", "saved");
        saved.getElement().setAttribute("aria-live", "polite");
        throwAway.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div draft = new Div(saved, throwAway);
        draft.addClassNames("row", "draft");
        Div send = new Div(
                new MainAction(Icons.SEND, getTranslation("referral.refer.send"), this::send).large(), draft, next);
        send.addClassName("send");
        return send;
    }

    private void begin() {
        Optional<ReferralForm> draft = drafts.load();
        ReferralForm form = draft.orElseGet(() -> sender.blankForm(UUID.randomUUID()));
        loading = true;
        hubs.stream()
                .filter(place -> place.id().equals(form.hubId()))
                .findFirst()
                .ifPresent(place -> hub = place);
        fields.load(form, earlier(form.patient()));
        showReferrer(form.referrer());
        saved.setText(draft.isPresent() ? getTranslation("referral.refer.begun") : "");
        throwAway.setVisible(draft.isPresent());
        showHub();
        loading = false;
    }

    private void startAgain() {
        drafts.discard();
        booking.leave();
        begin();
    }

    private void switchTo(HubRow place) {
        hub = place;
        showHub();
        keep();
    }

    private void showHub() {
        HubRow place = hub;
        if (place != null) {
            hubSwitch.show(place.name(), getTranslation("referral.refer.hub", place.name()));
            look(place);
        }
    }

    private void look(HubRow place) {
        booking.look(place.id(), contact.needs(), fields.deadline().orElse(null));
        next.show(referrals.whatNext(place.id()), booking.card());
    }

    private @Nullable EarlierPatient earlier(ReferralForm.Patient typed) {
        return typed.earlierId() == null || !sender.knowsEarlier()
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

    private void showReferrer(ReferralForm.Referrer who) {
        referrer.removeAll();
        Span name = new Span(sender.nameOf(who));
        name.addClassName("b");
        referrer.add(new Text(getTranslation("referral.refer.by") + " "), name, new Text(sender.jobOf(who)));
    }

    /** The letter or the needs changed, and with them the times that suit. */
    private void changed() {
        HubRow place = hub;
        if (!loading && place != null) {
            look(place);
        }
        keep();
    }

    private void keep() {
        if (!loading) {
            saved.setText(getTranslation("referral.refer.saved", Dates.time(drafts.save(typed()))));
            throwAway.setVisible(true);
        }
    }

    private ReferralForm typed() {
        ReferralForm form = fields.read();
        return hub == null ? form : form.at(hub.id());
    }

    private void send() {
        problems.removeAll();
        if (!fields.isReadable()) {
            return;
        }
        ReferralForm form = typed();
        switch (referrals.send(form)) {
            case SendResult.Sent received -> confirm(form, received);
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

    private void confirm(ReferralForm form, SendResult.Sent received) {
        fields.setVisible(false);
        SentPanel panel = new SentPanel(form.patient().name(), received, dates, this::another);
        if (sender.hearsBack()) {
            panel.follow(() -> getUI().ifPresent(ui -> ui.navigate(
                    MyReferralsView.class,
                    new RouteParameters("id", received.referralId().toString()))));
        }
        booking.book(received.referralId(), panel::noCallNeeded).ifPresent(panel::booked);
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
