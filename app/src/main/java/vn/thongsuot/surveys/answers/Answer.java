package vn.thongsuot.surveys.answers;

import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.rounds.Stratum;

/** An answer of nobody (Vietnamese: phiếu trả lời). */
public record Answer(UUID id, Stratum.Key stratum, LocalDate answeredOn, Filled filled) {}
