package vn.thongsuot.surveys.answers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * An answer of nobody (Vietnamese: phiếu trả lời).
 *
 * @param procedureCode of the service that it is about; null where it is about none in particular
 */
public record Answer(
        UUID id, Stratum.Key stratum, @Nullable String procedureCode, LocalDate answeredOn, Filled filled) {}
