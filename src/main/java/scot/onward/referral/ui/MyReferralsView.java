package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.hub.Places;
import scot.onward.referral.BackLetter;
import scot.onward.referral.PracticeAnswer;
import scot.onward.referral.PracticeFigures;
import scot.onward.referral.SentReferral;
import scot.onward.referral.SentReferrals;
import scot.onward.referral.SentRow;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** The practice's own referrals: each step as it happens, and what came of it. The address holds tab and selection. */
@Route("my-referrals/:id?")
@RolesAllowed({"PRACTICE", "PARTNER"})
@Menu(title = "referral.menu.mine", order = 2, icon = "queue")
class MyReferralsView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final SentReferrals sent;
    private final PracticeFigures figures;
    private final Dates dates;
    private final WorkingCalendar calendar;
    private final String practice;
    private final SentList list;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final TextField search = new TextField();
    private final Button refer;
    private final ImportLink importLink = new ImportLink();
    private List<SentRow> rows = List.of();
    private Tab tab = Tab.OPEN;
    private @Nullable UUID open;

    MyReferralsView(
            SentReferrals sent,
            PracticeFigures figures,
            Dates dates,
            WorkingCalendar calendar,
            Places places,
            CurrentUser currentUser) {
        this.sent = sent;
        this.figures = figures;
        this.dates = dates;
        this.calendar = calendar;
        this.practice = places.organisation(currentUser.get().organisation()).name();
        boolean isPractice = currentUser.get().role() == Role.PRACTICE;
        this.list = new SentList(dates, isPractice);
        importLink.setVisible(isPractice);
        search.setPlaceholder(getTranslation("referral.mine.find"));
        search.setAriaLabel(getTranslation("referral.mine.find"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list.show(rows, tab, typed.getValue(), open));
        refer = new Button(
                getTranslation("referral.refer.title"),
                Icons.SEND.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(ReferView.class)));
        refer.addThemeVariants(ButtonVariant.PRIMARY);
        refer.addClassName("wide-only");
        layout.setMasterSize("min(560px, 100vw)");
        layout.setDetailSize("min(600px, 100vw)");
        layout.setExpandMaster(false);
        layout.setExpandDetail(true);
        layout.setOverlaySize("100%");
        layout.addDetailEscapePressListener(escape -> close());
        layout.setSizeFull();
        layout.setMaster(list);
        Div choose = new Div(new Paragraph(getTranslation("referral.mine.choose")));
        choose.addClassNames("hint", "choose");
        layout.setDetailPlaceholder(choose);
        getContent().addClassName("my-referrals");
        getContent().add(layout);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("referral.mine.title"))
                .withPlace(practice)
                .withSearch(search)
                .withActions(importLink, refer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tab = Tab.ofUrl(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse(""));
        open = event.getRouteParameters().get("id").flatMap(MyReferralsView::id).orElse(null);
        list.show(figures.lastYear());
        show();
    }

    private static java.util.Optional<UUID> id(String typed) {
        try {
            return java.util.Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return java.util.Optional.empty();
        }
    }

    private void show() {
        rows = sent.list();
        list.show(rows, tab, search.getValue(), open);
        if (open == null) {
            layout.setDetail(null);
            return;
        }
        SentReferral referral = sent.open(open);
        layout.setDetail(new SentDetail(referral, dates, calendar, acts(open)));
        layout.getElement()
                .executeJs(
                        "this.shadowRoot.querySelector('[part~=detail]')?.setAttribute('aria-label', $0)",
                        referral.row().patientName());
        if (referral.row().newMessage()) {
            sent.markRead(open);
        }
    }

    private SentDetail.Acts acts(UUID referral) {
        return new SentDetail.Acts() {
            @Override
            public void answer(UUID messageId, PracticeAnswer answer) {
                sent.answer(referral, messageId, answer);
                show();
                Notices.done(getTranslation("referral.message.answered"));
            }

            @Override
            public void countSpared(boolean spared) {
                sent.countSpared(referral, spared);
                show();
            }

            @Override
            public BackLetter letter(UUID messageId) {
                return sent.letter(referral, messageId);
            }
        };
    }

    private void close() {
        getUI().ifPresent(ui ->
                ui.navigate(MyReferralsView.class, RouteParameters.empty(), QueryParameters.of("tab", tab.inUrl())));
    }
}
