package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.audit.AccessLog;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Appointments;
import scot.onward.casework.ClientStory;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.Opening;
import scot.onward.client.ClientCard;
import scot.onward.client.Clients;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.PageHeader;

/** One client: contact facts for reception; for advisers the story, the agreed summary, consents and who looked. */
@Route("clients/:client")
@RolesAllowed({"ADVISER", "RECEPTION"})
class ClientView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final SessionTools tools;
    private final Clients clients;
    private final Appointments appointments;
    private final ClientStory stories;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private List<Component> actions = List.of();

    ClientView(
            SessionTools tools,
            Clients clients,
            Appointments appointments,
            ClientStory stories,
            AccessLog accessLog,
            CurrentUser currentUser) {
        this.tools = tools;
        this.clients = clients;
        this.appointments = appointments;
        this.stories = stories;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        getContent().addClassName("client-record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID clientId = id(event.getRouteParameters().get("client").orElse(""));
        ClientCard client = clients.card(clientId);
        getContent().removeAll();
        actions = List.of();
        if (currentUser.get().role() == Role.ADVISER) {
            String tab = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("tab")
                    .orElse("");
            showStory(client, RecordTab.of(tab));
        } else {
            getContent().add(new ClientHead(client, null, tools), contactFacts(client));
        }
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("casework.client"))
                .withPlace(getTranslation("casework.client.place"))
                .withActions(actions.toArray(Component[]::new));
    }

    private void showStory(ClientCard client, RecordTab tab) {
        Story story = stories.of(client.id());
        actions = recordAction(client).map(List::of).orElse(List.of());
        getContent()
                .add(
                        new ClientHead(client, story, tools),
                        new RecordTabs(client.id(), tab, story),
                        switch (tab) {
                            case TIMELINE -> new StoryPage(client, story, tools, accessLog);
                            case SESSIONS -> page(new SessionsList(story, tools));
                            case GAINS -> page(new GainsList(story, tools));
                            case ONWARD -> page(new OnwardList(story, tools));
                            case DETAILS -> contactFacts(client);
                        });
    }

    private Optional<Component> recordAction(ClientCard client) {
        var today = tools.dates().today();
        return appointments.ofClient(client.id()).stream()
                .filter(visit -> visit.adviserId().equals(currentUser.get().adviserId()))
                .filter(visit ->
                        visit.startsAt().atZone(Dates.ZONE).toLocalDate().equals(today))
                .filter(visit ->
                        visit.status() == AppointmentStatus.ARRIVED || visit.status() == AppointmentStatus.CHECKED_IN)
                .findFirst()
                .map(this::recordButton);
    }

    private Component recordButton(AppointmentFacts visit) {
        Button record = new Button(getTranslation("casework.clinic.record"), Icons.EDIT.create(), click -> {
            if (tools.sessions().open(visit.id()) instanceof Opening.Opened opened) {
                SessionNavigation.toSession(opened.sessionId());
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        return record;
    }

    private Div contactFacts(ClientCard client) {
        List<AppointmentFacts> visits = appointments.ofClient(client.id());
        return page(new ClientDetails(client), new VisitsList(visits, tools));
    }

    private static Div page(Component... parts) {
        Div page = new Div(parts);
        page.addClassName("record-page");
        return page;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
