package scot.onward.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.access.ApiTokenRow;
import scot.onward.access.ApiTokens;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.hub.OrganisationRow;
import scot.onward.hub.Places;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PersonLine;

/** The programs that have tokens: what each may do, on whose behalf, and when it was here last. */
@Route("api-tokens")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "admin.tokens.menu", order = 3, icon = "lock")
class ApiTokensView extends Composite<MasterDetailLayout> implements HasPageHeader, HasUrlParameter<String> {

    private static final String NEW = "new";

    private final ApiTokens tokens;
    private final AccountChoices choices;
    private final Dates dates;
    private final Button add = new Button();
    private final Grid<ApiTokenRow> grid = new Grid<>();

    /** The token that was made just now: its secret is here until the page is left. */
    private @Nullable Issued fresh;

    ApiTokensView(ApiTokens tokens, Places places, Dates dates) {
        this.tokens = tokens;
        this.choices = AccountChoices.of(places);
        this.dates = dates;
        add.setText(getTranslation("admin.tokens.add"));
        add.setIcon(Icons.PLUS.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> navigate(NEW));
        setUpGrid();
        AdminList.lay(getContent(), grid, () -> navigate(null));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("admin.tokens.title"))
                .withPlace(getTranslation("admin.tokens.place"))
                .withActions(add);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        List<ApiTokenRow> rows = tokens.list();
        grid.setItems(rows);
        getContent().setDetail(detail(parameter, rows));
    }

    private @Nullable Component detail(@Nullable String parameter, List<ApiTokenRow> rows) {
        if (NEW.equals(parameter)) {
            return new NewTokenDetail(tokens, choices, this::issued, () -> navigate(null));
        }
        Optional<ApiTokenRow> chosen = rows.stream()
                .filter(row -> row.id().toString().equals(parameter))
                .findFirst();
        chosen.ifPresentOrElse(grid::select, grid::deselectAll);
        return chosen.map(row -> new TokenDetail(tokens, row, secretOf(row), choices, dates, () -> navigate(null)))
                .orElse(null);
    }

    private @Nullable String secretOf(ApiTokenRow row) {
        Issued made = fresh;
        return made != null && made.tokenId().equals(row.id()) ? made.secret() : null;
    }

    private void issued(Issued made) {
        fresh = made;
        navigate(made.tokenId().toString());
    }

    private void setUpGrid() {
        grid.addComponentColumn(row -> new PersonLine(row.name(), getTranslation("admin.tokens.ending", row.ending())))
                .setHeader(getTranslation("admin.tokens.program"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> AdminList.twoLines(
                        MessageCatalogue.word(row.role()),
                        choices.organisation(row.organisationId())
                                .map(OrganisationRow::name)
                                .orElse("")))
                .setHeader(getTranslation("admin.tokens.actsAs"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::purposes)
                .setHeader(getTranslation("admin.tokens.may"))
                .setFlexGrow(2);
        grid.addColumn(row ->
                        row.lastUsedAt() == null ? getTranslation("admin.tokens.never") : dates.at(row.lastUsedAt()))
                .setHeader(getTranslation("admin.tokens.used"));
        grid.addComponentColumn(TokenDetail::state)
                .setHeader(getTranslation("admin.tokens.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("admin.tokens.none"));
        grid.addItemClickListener(click -> navigate(click.getItem().id().toString()));
    }

    private Component purposes(ApiTokenRow row) {
        Div lines = new Div();
        lines.addClassName("two-lines");
        row.purposes().stream().sorted().forEach(purpose -> lines.add(new Span(MessageCatalogue.word(purpose))));
        return lines;
    }

    private void navigate(@Nullable String parameter) {
        if (parameter == null || NEW.equals(parameter)) {
            fresh = null;
        }
        getUI().ifPresent(ui -> ui.navigate(ApiTokensView.class, parameter));
    }
}
