package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import scot.onward.casework.NotesSaving;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;

/** The notes: saved each second while they are typed; another window's text is shown beside one's own, never written over. */
class NotesCard extends Composite<SectionCard> {

    private static final int MILLIS_BETWEEN_SAVES = 1_000;
    private static final int PHRASES = 4;

    private final Sheet sheet;
    private final TextArea notes = new TextArea();
    private final Autosave autosave;
    private final Div found = new Div();
    private int version;

    NotesCard(Sheet sheet) {
        this.sheet = sheet;
        this.version = sheet.record().notesVersion();
        this.autosave = new Autosave(sheet.id(), notes);
        notes.setAriaLabel(getTranslation("casework.notes"));
        notes.setValue(sheet.record().notes());
        notes.setReadOnly(!sheet.isWritable());
        notes.setValueChangeMode(ValueChangeMode.TIMEOUT);
        notes.setValueChangeTimeout(MILLIS_BETWEEN_SAVES);
        notes.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                save();
            }
        });
        autosave.whenFound(this::offer);
        found.addClassName("found");
        getContent().add(found, notes, phrases());
        getContent().addClassName("notes");
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(2, getTranslation("casework.notes")).hint(getTranslation("casework.notes.hint"));
    }

    /** The sign that all is saved, for the strip above. */
    Autosave autosave() {
        return autosave;
    }

    private Div phrases() {
        Div row = new Div();
        row.addClassNames("row", "wrap", "phrases");
        for (int n = 1; n <= PHRASES && sheet.isWritable(); n++) {
            Button phrase = Words.small("/ " + getTranslation("casework.phrase." + n), () -> {});
            phrase.getElement().setAttribute("data-phrase", getTranslation("casework.phrase.text." + n));
            row.add(phrase);
        }
        return row;
    }

    private void save() {
        String text = notes.getValue();
        switch (sheet.tools().sessions().saveNotes(sheet.id(), text, version)) {
            case NotesSaving.Saved saved -> {
                boolean first = version == sheet.record().notesVersion();
                version = saved.version();
                autosave.savedNotes(Words.saved(saved.at()), text);
                if (first) {
                    sheet.saved();
                }
            }
            case NotesSaving.OtherText other -> merge(other);
        }
    }

    /** Shows the text of the other window; a person says what becomes of the two. */
    private void merge(NotesSaving.OtherText other) {
        Pre text = new Pre(other.text());
        text.addClassName("other-text");
        found.removeAll();
        found.add(Note.danger(getTranslation("casework.notes.other"), getTranslation("casework.notes.otherWhy"))
                .with(
                        text,
                        Words.small(
                                getTranslation("casework.notes.both"),
                                () -> settle(other, other.text() + "\n\n" + notes.getValue())),
                        Words.small(getTranslation("casework.notes.mine"), () -> settle(other, notes.getValue())),
                        Words.small(getTranslation("casework.notes.theirs"), () -> settle(other, other.text()))));
    }

    private void settle(NotesSaving.OtherText other, String text) {
        found.removeAll();
        version = other.version();
        notes.setValue(text);
        save();
        autosave.forget();
    }

    /** An earlier page typed this and it was never saved. */
    private void offer(String kept) {
        Pre text = new Pre(kept);
        text.addClassName("other-text");
        found.removeAll();
        found.add(Note.warn(getTranslation("casework.notes.kept"), getTranslation("casework.notes.keptWhy"))
                .with(
                        text,
                        Words.small(getTranslation("casework.notes.putBack"), () -> {
                            found.removeAll();
                            notes.setValue(kept);
                            save();
                        }),
                        Words.small(getTranslation("casework.notes.throwAway"), () -> {
                            found.removeAll();
                            autosave.forget();
                        })));
    }
}
