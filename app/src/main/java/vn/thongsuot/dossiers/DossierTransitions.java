package vn.thongsuot.dossiers;

import static vn.thongsuot.dossiers.ActingAs.*;
import static vn.thongsuot.dossiers.ClockEffect.*;
import static vn.thongsuot.dossiers.DossierAction.*;
import static vn.thongsuot.dossiers.DossierStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.shared.LegalBasis;

/**
 * The life cycle of a dossier as one table (Vietnamese: bảng chuyển trạng thái hồ sơ). A status is set nowhere else
 * ({@link Dossier#apply}); what is not listed is refused with the reason and what is allowed.
 */
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 11, 17, 18, 21, 22", from = "2025-07-01")
public final class DossierTransitions {

    private static final String RECEPTION = "NĐ 118/2025/NĐ-CP Điều 17";
    private static final String TRANSFER = "NĐ 118/2025/NĐ-CP Điều 18";
    private static final String SUPPLEMENT_ONCE = "NĐ 118/2025/NĐ-CP Điều 11";
    private static final String FEES = "NĐ 118/2025/NĐ-CP Điều 24";
    private static final String LIAISON = "NĐ 118/2025/NĐ-CP Điều 20";
    private static final String STOPPING = "NĐ 118/2025/NĐ-CP Điều 21; TT 03/2025/TT-VPCP Điều 7";
    private static final String RETURNING = "NĐ 118/2025/NĐ-CP Điều 22";
    private static final String APOLOGY = "TT 03/2025/TT-VPCP mẫu số 04";
    private static final String SETTING = "cấu hình của hệ thống";

    private static final List<Transition> TABLE = List.of(
            edge(DRAFT, RECEIVE, RECEIVED, Set.of(INTAKE_DESK), STARTS, "dossier.received", RECEPTION),
            edge(DRAFT, REFUSE_RECEPTION, REFUSED, Set.of(INTAKE_DESK), NONE, "dossier.reception-refused", RECEPTION),
            edge(DRAFT, REOPEN, RECEIVED, Set.of(DECIDER), STARTS, "dossier.reopened", SETTING),
            edge(RECEIVED, CLAIM, RECEIVED, Set.of(STEP_WORKER), RUNS_ON, "dossier.claimed", SETTING),
            edge(RECEIVED, RELEASE, RECEIVED, Set.of(STEP_WORKER), RUNS_ON, "dossier.released", SETTING),
            edge(RECEIVED, COMPLETE_STEP, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.step-done", TRANSFER),
            edge(
                    RECEIVED,
                    ASK_SUPPLEMENT,
                    WAITING,
                    Set.of(STEP_WORKER),
                    STANDS,
                    "dossier.supplement-asked",
                    SUPPLEMENT_ONCE),
            edge(RECEIVED, ASK_FEE, WAITING, Set.of(STEP_WORKER), STANDS, "dossier.fee-asked", FEES),
            edge(RECEIVED, ASK_OPINION, RECEIVED, Set.of(STEP_WORKER), RUNS_ON, "dossier.opinion-asked", SETTING),
            edge(RECEIVED, HAND_OVER, RECEIVED, Set.of(ASSIGNER), RUNS_ON, "dossier.handed-over", SETTING),
            edge(RECEIVED, MOVE_ROUTE, RECEIVED, Set.of(ROUTE_KEEPER), RUNS_ON, "dossier.route-moved", SETTING),
            edge(RECEIVED, CHANGE_CASE, RECEIVED, Set.of(STEP_WORKER), RUNS_ON, "dossier.case-changed", SETTING),
            edge(RECEIVED, EXTEND, RECEIVED, Set.of(DECIDER), RUNS_ON, "dossier.extended", APOLOGY),
            edge(RECEIVED, WITHDRAW, WITHDRAWN, Set.of(INTAKE_DESK), ENDS, "dossier.withdrawn", SETTING),
            edge(RECEIVED, STOP, STOPPED, Set.of(INTAKE_DESK), ENDS, "dossier.stopped", STOPPING),
            edge(IN_PROCESS, CLAIM, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.claimed", SETTING),
            edge(IN_PROCESS, RELEASE, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.released", SETTING),
            edge(IN_PROCESS, COMPLETE_STEP, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.step-done", TRANSFER),
            edge(IN_PROCESS, TAKE_BACK, IN_PROCESS, Set.of(LAST_WORKER), RUNS_ON, "dossier.taken-back", SETTING),
            edge(IN_PROCESS, SEND_BACK, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.sent-back", SETTING),
            edge(
                    IN_PROCESS,
                    ASK_SUPPLEMENT,
                    WAITING,
                    Set.of(STEP_WORKER),
                    STANDS,
                    "dossier.supplement-asked",
                    SUPPLEMENT_ONCE),
            edge(IN_PROCESS, ASK_FEE, WAITING, Set.of(STEP_WORKER), STANDS, "dossier.fee-asked", FEES),
            edge(
                    IN_PROCESS,
                    ASK_OTHER_AGENCY,
                    WAITING,
                    Set.of(STEP_WORKER),
                    STANDS,
                    "dossier.other-agency-asked",
                    LIAISON),
            edge(IN_PROCESS, ASK_OPINION, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.opinion-asked", SETTING),
            edge(IN_PROCESS, HAND_OVER, IN_PROCESS, Set.of(ASSIGNER), RUNS_ON, "dossier.handed-over", SETTING),
            edge(IN_PROCESS, MOVE_ROUTE, IN_PROCESS, Set.of(ROUTE_KEEPER), RUNS_ON, "dossier.route-moved", SETTING),
            edge(IN_PROCESS, CHANGE_CASE, IN_PROCESS, Set.of(STEP_WORKER), RUNS_ON, "dossier.case-changed", SETTING),
            edge(IN_PROCESS, EXTEND, IN_PROCESS, Set.of(DECIDER), RUNS_ON, "dossier.extended", APOLOGY),
            edge(IN_PROCESS, FINISH, RESULT_READY, Set.of(STEP_WORKER), ENDS, "dossier.result-ready", RETURNING),
            edge(IN_PROCESS, REFUSE_RESULT, RESULT_READY, Set.of(DECIDER), ENDS, "dossier.refused", RETURNING),
            edge(IN_PROCESS, WITHDRAW, WITHDRAWN, Set.of(INTAKE_DESK), ENDS, "dossier.withdrawn", SETTING),
            edge(IN_PROCESS, STOP, STOPPED, Set.of(INTAKE_DESK), ENDS, "dossier.stopped", STOPPING),
            edge(WAITING, RESUME, IN_PROCESS, Set.of(STEP_WORKER, INTAKE_DESK), RUNS_AGAIN, "dossier.resumed", SETTING),
            edge(WAITING, RELEASE, WAITING, Set.of(STEP_WORKER), NONE, "dossier.released", SETTING),
            edge(WAITING, HAND_OVER, WAITING, Set.of(ASSIGNER), NONE, "dossier.handed-over", SETTING),
            edge(WAITING, MOVE_ROUTE, WAITING, Set.of(ROUTE_KEEPER), NONE, "dossier.route-moved", SETTING),
            edge(WAITING, WITHDRAW, WITHDRAWN, Set.of(INTAKE_DESK), ENDS, "dossier.withdrawn", SETTING),
            edge(WAITING, STOP, STOPPED, Set.of(INTAKE_DESK), ENDS, "dossier.stopped", STOPPING),
            edge(
                    RESULT_READY,
                    RETURN_RESULT,
                    RETURNED,
                    Set.of(INTAKE_DESK, OTHER_DESK),
                    NONE,
                    "dossier.returned",
                    RETURNING));

    private DossierTransitions() {}

    public static List<Transition> list() {
        return TABLE;
    }

    public static Optional<Transition> find(DossierStatus from, DossierAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<DossierAction> findActions(DossierStatus from) {
        EnumSet<DossierAction> actions = EnumSet.noneOf(DossierAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private static Transition edge(
            DossierStatus from,
            DossierAction action,
            DossierStatus to,
            Set<ActingAs> who,
            ClockEffect clock,
            String event,
            String legalBasis) {
        return new Transition(from, action, to, who, clock, event, legalBasis);
    }
}
