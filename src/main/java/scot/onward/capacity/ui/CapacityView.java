package scot.onward.capacity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.onward.access.CurrentUser;
import scot.onward.booking.CallRow;
import scot.onward.booking.ui.CallListPanel;
import scot.onward.booking.ui.RoomLost;
import scot.onward.capacity.Capacity;
import scot.onward.capacity.CapacityOverview;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PlaceSwitch;

/** How full the manager's hubs are, what is lost and what would be worth doing; no client is named but those to phone. */
@Route("capacity")
@RolesAllowed("MANAGER")
@Menu(title = "capacity.menu", order = 2, icon = "grid")
class CapacityView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final Capacity capacity;
    private final RoomLost roomLost;
    private final Dates dates;
    private final List<HubRow> hubs;
    private final PlaceSwitch hubSwitch = new PlaceSwitch();
    private final Section left = new Section();
    private final Aside right = new Aside();
    private final Button report;
    private final Button open;
    private CapacityAddress address;

    CapacityView(Capacity capacity, RoomLost roomLost, Places places, CurrentUser currentUser, Dates dates) {
        this.capacity = capacity;
        this.roomLost = roomLost;
        this.dates = dates;
        hubs = places.hubs(currentUser.get().hubIds());
        address = CapacityAddress.first(dates.today());
        report = new Button(
                getTranslation("capacity.report"),
                Icons.DOOR.create(),
                click -> roomLost.report(shownHubs(), this::refresh));
        report.setAriaLabel(getTranslation("capacity.report"));
        report.addClassName("icon-on-phone");
        open = new Button(
                getTranslation("capacity.open"),
                Icons.PLUS.create(),
                click -> ClinicsNavigation.open(shownHubs().getFirst(), null, null, null, null, null));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        hubSwitch.offer(
                getTranslation("capacity.allHubs"), () -> address.at(null).go());
        hubs.forEach(
                hub -> hubSwitch.offer(hub.name(), () -> address.at(hub.id()).go()));
        left.addClassName("l");
        right.addClassName("r");
        right.getElement().setAttribute("aria-label", getTranslation("capacity.side"));
        getContent().addClassName("cp");
        if (hubs.isEmpty()) {
            getContent().add(Note.info(getTranslation("capacity.noHub")));
        } else {
            getContent().add(left, right);
        }
    }

    private List<UUID> shownHubs() {
        UUID chosen = address.hub();
        return chosen == null ? hubs.stream().map(HubRow::id).toList() : List.of(chosen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = CapacityAddress.read(event.getLocation().getQueryParameters(), hubs, dates.today());
        String shown = hubs.stream()
                .filter(hub -> hub.id().equals(address.hub()))
                .map(HubRow::name)
                .findFirst()
                .orElseGet(() -> getTranslation("capacity.allHubs"));
        hubSwitch.show(shown, getTranslation("capacity.hub", shown));
        refresh();
    }

    private void refresh() {
        if (hubs.isEmpty()) {
            return;
        }
        CapacityOverview overview = capacity.overview(address.hub(), address.by(), address.from());
        left.removeAll();
        left.add(
                new FigureCards(overview.figures()),
                new StripCard(overview.strip(), address, dates, closure -> roomLost.open(closure, this::refresh)));
        right.removeAll();
        ClosureCards.of(overview, roomLost, dates, this::refresh).forEach(right::add);
        right.add(new WorthDoingCard(
                overview.worthDoing(),
                overview.workedOutAt(),
                dates,
                closure -> roomLost.open(closure, this::refresh)));
        shownHubs().forEach(hub -> right.add(calls(hub)));
        right.add(
                new WaitingCard(overview.waiting()),
                new RoomsCard(overview.rooms(), shownHubs().size() > 1));
    }

    private CallListPanel calls(UUID hub) {
        CallListPanel calls = roomLost.callList(hub, new CallListPanel.Actions() {
            @Override
            public void find(CallRow row) {
                Optional.ofNullable(row.closureId())
                        .ifPresent(closure -> roomLost.open(closure, CapacityView.this::refresh));
            }

            @Override
            public boolean mayFind(CallRow row) {
                return row.closureId() != null && row.toMove();
            }

            @Override
            public void changed() {
                refresh();
            }
        });
        calls.addClassName("card");
        return calls;
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("capacity.menu"))
                .withPlaceSwitch(hubSwitch)
                .withActions(report, open);
    }
}
