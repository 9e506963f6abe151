package vn.thongsuot.procedures.catalogue.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.VersionView;

/** When a version of a procedure is in force and by which decision. */
record ProcedureVersionJson(
        UUID id,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {

    static ProcedureVersionJson of(VersionView version) {
        return new ProcedureVersionJson(
                version.id(), version.from(), version.lastDay(), version.decisionNumber(), version.decidedOn());
    }
}
