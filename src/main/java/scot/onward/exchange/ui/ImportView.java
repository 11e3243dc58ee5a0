package scot.onward.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.exchange.ColumnMapping;
import scot.onward.exchange.ImportField;
import scot.onward.exchange.ImportPreview;
import scot.onward.exchange.ImportResult;
import scot.onward.exchange.ReferralImport;
import scot.onward.exchange.SheetReader;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.ui.ReferralNavigation;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.sheet.Sheet;

/** Imports a list of referrals in three steps on one page: choose the file, say which column is which, check and import. */
@Route("import")
@RolesAllowed({"PRACTICE", "ADVISER"})
class ImportView extends Composite<Div> implements HasPageHeader {

    private final ReferralImport imports;
    private final CurrentUser currentUser;
    private final String organisation;
    private final Select<HubRow> hub = new Select<>();
    private final ChooseFileStep chooseFile;
    private final Div steps = new Div();
    private final Div outcome = new Div();
    private @Nullable MapColumnsStep mapColumns;
    private @Nullable CheckStep check;
    private String fileName = "";

    ImportView(ReferralImport imports, CurrentUser currentUser, Places places) {
        this.imports = imports;
        this.currentUser = currentUser;
        this.organisation =
                places.organisation(currentUser.get().organisation()).name();
        List<HubRow> hubs = places.hubs(currentUser.get().hubIds());
        setUpHub(hubs);
        this.chooseFile = new ChooseFileStep(new SheetReader(imports.words()), this::read);
        getContent().addClassNames("pad", "stack", "import");
        steps.addClassName("stack");
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("role", "status");
        getContent().add(hubs.isEmpty() ? Note.warn(null, getTranslation("exchange.import.noHub")) : chooseFile);
        getContent().add(steps, outcome);
    }

    /** Asked only of people who work for several hubs. */
    private void setUpHub(List<HubRow> hubs) {
        hub.setLabel(getTranslation("exchange.import.hub"));
        hub.setItems(hubs);
        hub.setItemLabelGenerator(HubRow::name);
        hub.setEmptySelectionAllowed(false);
        hub.setVisible(hubs.size() > 1);
        hubs.stream().findFirst().ifPresent(hub::setValue);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("exchange.import.title")).withPlace(organisation);
    }

    private void read(Sheet sheet, String name) {
        fileName = name;
        outcome.removeAll();
        check = new CheckStep(this::start);
        mapColumns = new MapColumnsStep(
                sheet,
                ColumnMapping.guess(sheet.columns(), imports.words()),
                (mapping, listAgreed) -> preview(sheet, mapping, listAgreed));
        mapColumns.getContent().add(hub);
        steps.removeAll();
        steps.add(mapColumns, check);
        mapColumns.tell();
    }

    private void preview(Sheet sheet, ColumnMapping mapping, boolean listAgreed) {
        if (check == null) {
            return;
        }
        Set<ImportField> missing = mapping.missing();
        if (missing.isEmpty()) {
            check.show(imports.preview(sheet, mapping, listAgreed));
        } else {
            check.ask(missing);
        }
    }

    private void start(ImportPreview preview) {
        UI ui = UI.getCurrent();
        SignedIn person = currentUser.get();
        String file = fileName;
        UUID hubId = hub.getValue().id();
        setBusy(true, preview.toImport());
        var progress = ui.accessLater((Integer done) -> progressed(done, preview.toImport()), () -> {});
        var finished = ui.accessLater(this::finished, () -> {});
        Thread.ofPlatform().name("referral-import").start(() -> {
            ImportResult result = new ImportResult.Failed();
            try {
                result = currentUser.runAs(person, () -> imports.save(preview, hubId, file, progress::accept));
            } finally {
                finished.accept(result);
            }
        });
    }

    private void setBusy(boolean busy, int referrals) {
        chooseFile.setEnabled(!busy);
        if (mapColumns != null) {
            mapColumns.setEnabled(!busy);
        }
        if (check != null && busy) {
            check.showProgress(0, referrals);
        }
    }

    private void progressed(int done, int of) {
        if (check != null) {
            check.showProgress(done, of);
        }
    }

    private void finished(ImportResult result) {
        setBusy(false, 0);
        outcome.removeAll();
        switch (result) {
            case ImportResult.Imported imported -> {
                steps.removeAll();
                chooseFile.clear();
                outcome.add(Note.ok(
                                getTranslation("exchange.import.done.lead", imported.referrals()),
                                getTranslation("exchange.import.done"))
                        .with(seeThem()));
            }
            case ImportResult.ImportedMeanwhile meanwhile -> failed("meanwhile", 0);
            case ImportResult.RowRefused refused -> failed("refused", refused.row());
            case ImportResult.Failed failed -> failed("failed", 0);
        }
    }

    private void failed(String what, int row) {
        outcome.add(Note.danger(
                getTranslation("exchange.import.nothing"),
                getTranslation("exchange.import." + what, String.valueOf(row))));
        if (mapColumns != null) {
            mapColumns.tell();
        }
    }

    private Button seeThem() {
        boolean practice = currentUser.get().role() == Role.PRACTICE;
        return new Button(
                getTranslation(practice ? "exchange.import.seeMine" : "exchange.import.seeTriage"),
                click -> getUI().ifPresent(practice ? ReferralNavigation::toMine : ReferralNavigation::toTriage));
    }
}
