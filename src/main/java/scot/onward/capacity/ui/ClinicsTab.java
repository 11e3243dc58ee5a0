package scot.onward.capacity.ui;

/** What the page of clinics shows. */
enum ClinicsTab {
    CLINICS,
    ROOMS,
    HOURS,
    PEOPLE,
    INTERPRETERS
}
