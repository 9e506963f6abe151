package vn.thongsuot.organisation;

import java.time.LocalDate;
import vn.thongsuot.shared.LocalizedText;

/** A dated decision on units (Vietnamese: quyết định, nghị quyết về đơn vị). */
public record DecisionView(String number, LocalizedText title, LocalDate issuedOn, LocalDate effectiveOn) {}
