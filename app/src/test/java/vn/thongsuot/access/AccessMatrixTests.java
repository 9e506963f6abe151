package vn.thongsuot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.ClientLogin;
import vn.thongsuot.identity.MachineClients;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.indicators.NewValue;
import vn.thongsuot.indicators.ReportedValues;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.review.Readings;
import vn.thongsuot.programme.steering.Dialogues;
import vn.thongsuot.programme.steering.Difficulties;
import vn.thongsuot.programme.steering.Meetings;
import vn.thongsuot.programme.steering.NewMeeting;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.reports.Duties;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.RegimeDraft;
import vn.thongsuot.reports.Regimes;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Ma trận quyền: mọi địa chỉ × mọi vai trò × mọi quan hệ với hồ sơ")
class AccessMatrixTests extends ProductTest {

    private static final Set<Role> READERS = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER,
            Role.AUDITOR);
    private static final Set<Role> BOARD = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
    private static final Set<Role> PLANNERS = Set.of(Role.REFORM_OFFICER);
    private static final Set<Role> REPORTERS = Set.of(Role.OFFICER, Role.DEPARTMENT_HEAD, Role.REFORM_OFFICER);
    private static final Set<Role> WORKERS =
            Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.RECORDS_CLERK);
    private static final Set<Role> ASSIGNERS = Set.of(Role.DEPARTMENT_HEAD, Role.LEADER, Role.REFORM_OFFICER);
    private static final Set<Role> TASK_WORKERS = Set.of(
            Role.INTAKE_CLERK,
            Role.OFFICER,
            Role.DEPARTMENT_HEAD,
            Role.LEADER,
            Role.RECORDS_CLERK,
            Role.REFORM_OFFICER);
    private static final Set<Relation> NEAR = Set.of(Relation.OWN_CASE, Relation.OWN_UNIT, Relation.ANCESTOR);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MachineClients machineClients;

    @Autowired
    private ClientLogin clientLogin;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Tracking tracking;

    @Autowired
    private TaskAssigning taskAssigning;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Dialogues dialogues;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private ReportedValues reportedValues;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDesk planDesk;

    @Autowired
    private TargetDesk planTargets;

    @Autowired
    private Readings readings;

    @Autowired
    private Regimes regimes;

    @Autowired
    private Duties reportDuties;

    @Autowired
    private ReportDesk reportDesk;

    private MockMvc mvc;
    private UUID desk;
    private UUID economy;
    private UUID committee;
    private UUID province;
    private UUID stranger;
    private String code;
    private String trackPath;
    private int version;
    private UUID paper;
    private UUID plan;
    private UUID planTarget;
    private UUID issuedPlan;
    private UUID reading;
    private int planVersion;
    private UUID task;
    private UUID meeting;
    private UUID dialogue;
    private UUID difficulty;
    private UUID reported;
    private UUID regime;
    private UUID reportDuty;
    private UUID report;

    /** How somebody stands to the case. */
    enum Relation {
        OWN_CASE,
        OWN_UNIT,
        SIBLING_UNIT,
        ANCESTOR,
        OTHER_PROVINCE,
        NOBODY
    }

    /** What an answer tells. */
    enum Answer {
        OPEN,
        FORBIDDEN,
        NOT_FOUND,
        LOGIN
    }

    /** Somebody who asks. */
    record Asker(
            @Nullable Role role,
            Relation relation,
            @Nullable UUID account,
            @Nullable String token) {

        /** Another system with a token, which has no session. */
        boolean isMachine() {
            return token != null;
        }

        boolean is(Set<Role> roles) {
            return role != null && roles.contains(role);
        }

        boolean near() {
            return NEAR.contains(relation);
        }

        boolean reads() {
            return is(READERS) && near();
        }

        /** Stands at the committee of the commune or above it. */
        boolean coversCommittee() {
            return relation == Relation.ANCESTOR
                    || (near() && !is(Set.of(Role.INTAKE_CLERK, Role.OFFICER, Role.DEPARTMENT_HEAD)));
        }

        boolean runsAnAuthority() {
            return relation == Relation.ANCESTOR || relation == Relation.OTHER_PROVINCE;
        }

        boolean coversDesk() {
            return relation == Relation.ANCESTOR || (near() && !is(Set.of(Role.OFFICER, Role.DEPARTMENT_HEAD)));
        }
    }

    private interface Expectation {
        Answer of(Asker asker);
    }

    /** One address with what everybody gets. */
    private record Endpoint(
            String pattern,
            String method,
            String path,
            Expectation expected,
            @Nullable String body) {

        Endpoint(String pattern, String method, String path, Expectation expected) {
            this(pattern, method, path, expected, null);
        }
    }

    @BeforeEach
    void makeCase() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        desk = people.unit("ngan");
        committee = people.unit("phuc");
        province = people.unit("chutich");
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lâm Thị Ma Trận", null, null, null, null, null, "099201004321");
        DossierCode dossier = reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", desk, null, person, List.of(), false));
        processing.completeStep(clerk, new Seen(dossier, version(dossier)));
        processing.completeStep(people.actor("bao"), new Seen(dossier, version(dossier)));
        code = dossier.value();
        trackPath = tracking.open(code, "4321");
        economy = details.get(clerk, dossier).stepUnitId();
        paper = details.get(clerk, dossier).papers().getFirst().id();
        reported = reportedValues.create(
                reporter(),
                new NewValue(
                        "work-files.online-rate",
                        committee,
                        "",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        null,
                        null,
                        null),
                "%PDF-1.7\n%%EOF".getBytes());
        makePlans();
        task = makeTask();
        makeSteering();
        makeReports();
    }

    private void makeSteering() {
        Actor leader = people.actor("phuc");
        LocalDate today = LocalDate.of(2026, 11, 20);
        NewMeeting held =
                new NewMeeting(committee, "thematic", "Thử ma trận quyền", today, false, false, false, 3, 2, List.of());
        meeting = meetings.record(leader, held, Optional.empty());
        dialogue = dialogues.announce(leader, committee, "Thử ma trận quyền", "Hội trường", today);
        difficulty = difficulties.send(leader, committee, "Thử ma trận quyền", "Thử", "Thử");
    }

    /** From the province to the committee of the commune, not yet accepted. */
    private UUID makeTask() {
        Actor chairman = people.actor("chutich");
        UUID id = taskAssigning.draft(
                chairman,
                TaskOrigin.assignedBy(province),
                new TaskContent(
                        "Thử ma trận quyền",
                        "Thử",
                        "Thử",
                        LocalDate.of(2026, 12, 4),
                        committee,
                        people.actor("phuc").accountId(),
                        null,
                        Set.of(),
                        null,
                        null));
        taskAssigning.assign(chairman, new SeenTask(id, 0));
        return id;
    }

    @Test
    @DisplayName("Mọi địa chỉ đều có trong bảng; ai được gì đúng như bảng")
    void givesEverybodyWhatTheTableSays() throws Exception {
        List<Asker> askers = askers();
        List<Endpoint> endpoints = endpoints();
        Set<String> listed = endpoints.stream().map(Endpoint::pattern).collect(Collectors.toSet());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(mappings());

        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (Asker asker : askers) {
                Answer answer = ask(endpoint, asker);
                Answer expected = endpoint.expected().of(asker);
                if (answer != expected) {
                    wrong.add("%s %s as %s %s: %s, expected %s"
                            .formatted(
                                    endpoint.method(),
                                    endpoint.path(),
                                    asker.role(),
                                    asker.relation(),
                                    answer,
                                    expected));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(askers.size() * endpoints.size()).isGreaterThan(2_000);
    }

    /** Somebody of the province who may report values. */
    private Actor reporter() {
        Actor leader = people.actor("chutich");
        return new Actor(
                leader.accountId(),
                leader.authorityId(),
                leader.displayName(),
                List.of(new Grant(UUID.randomUUID(), province, Role.REFORM_OFFICER)));
    }

    private List<Endpoint> endpoints() {
        String other = UUID.randomUUID().toString();
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/", open()),
                get("/procedures", open()),
                get("/procedures/{code}", "/procedures/1.001612", open()),
                get("/accessibility", open()),
                get("/language/{language:vi|en}", "/language/vi", open()),
                get("/track", open()),
                post("/track", "/track?code=X&digits=0000", asker -> Answer.NOT_FOUND),
                get("/track/{code}/{key}", trackPath, open()),
                get("/track/{code}/{key}", "/track/" + code + "/wrong-key", asker -> Answer.NOT_FOUND),
                get("/track/{code}/{key}/papers/receipt.pdf", trackPath + "/papers/receipt.pdf", open()),
                get("/track/{code}/{key}/papers/{paper}.pdf", trackPath + "/papers/" + paper + ".pdf", open()),
                get(
                        "/track/{code}/{key}/papers/{paper}.pdf",
                        trackPath + "/papers/" + other + ".pdf",
                        asker -> Answer.NOT_FOUND),
                get("/api", open()),
                get("/desk/login", open()),
                get("/desk", official(asker -> Answer.OPEN)),
                get("/desk/work", withRole(READERS)),
                get("/desk/notices", official(asker -> Answer.OPEN)),
                post(
                        "/desk/notices/{id}/read",
                        "/desk/notices/" + other + "/read",
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/board", "/desk/board?unit=" + committee, seesFigures(BOARD)),
                get("/desk/board/pdf", "/desk/board/pdf?unit=" + committee, seesFigures(BOARD)),
                get(
                        "/desk/board/targets/{id}/pdf",
                        "/desk/board/targets/" + issuedTarget() + "/pdf?unit=" + committee,
                        seesFigures(BOARD)),
                get(
                        "/desk/board/targets/{id}",
                        "/desk/board/targets/" + issuedTarget() + "?unit=" + committee,
                        seesFigures(BOARD)),
                get("/desk/indicators", "/desk/indicators?unit=" + committee, seesFigures(BOARD)),
                get(
                        "/desk/indicators/{id}/cases",
                        "/desk/indicators/dossiers.received/cases?unit=" + committee,
                        seesFigures(READERS)),
                get("/desk/indicators/catalogue", withRole(BOARD)),
                get(
                        "/desk/indicators/{id}",
                        "/desk/indicators/dossiers.received?unit=" + committee,
                        seesFigures(BOARD)),
                get(
                        "/desk/indicators/{id}/rows",
                        "/desk/indicators/plans.issued-on-time-rate/rows?unit=" + committee,
                        seesFigures(BOARD)),
                get("/desk/indicators/new", withRole(PLANNERS)),
                get("/desk/indicators/{id}/edit", "/desk/indicators/dossiers.received/edit", withRole(PLANNERS)),
                post("/desk/indicators/check", "/desk/indicators/check?numerator=count()", withRole(PLANNERS)),
                post(
                        "/desk/indicators/publish",
                        "/desk/indicators/publish?id=dossiers.received&fact=dossier&role=received_on&numerator=count()"
                                + key(),
                        // The catalogue is the installation's: whoever runs the programme of a whole authority
                        // publishes.
                        official(asker ->
                                asker.is(PLANNERS) && asker.runsAnAuthority() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/desk/values", withRole(BOARD)),
                get("/desk/values/new", withRole(REPORTERS)),
                get("/desk/values/export.xlsx", withRole(BOARD)),
                get("/desk/values/import", withRole(REPORTERS)),
                post("/desk/values/import", "/desk/values/import?from=here" + key(), withRole(REPORTERS)),
                post("/desk/values", "/desk/values?indicator=work-files.online-rate" + key(), withRole(REPORTERS)),
                get("/desk/values/{id}", "/desk/values/" + reported, seesFigures(BOARD)),
                get("/desk/values/{id}/evidence", "/desk/values/" + reported + "/evidence", seesFigures(BOARD)),
                new Endpoint(
                        "POST /desk/values/{id}/evidence",
                        "FILE",
                        "/desk/values/" + reported + "/evidence",
                        seesFigures(REPORTERS)),
                post(
                        "/desk/values/{id}/{act}",
                        "/desk/values/" + reported + "/submit?revision=1" + key(),
                        official(asker -> !asker.is(BOARD) || !asker.coversCommittee()
                                ? Answer.NOT_FOUND
                                : asker.is(REPORTERS) ? Answer.OPEN : Answer.FORBIDDEN)),
                get("/desk/intake", "/desk/intake?desk=" + desk, intake()),
                get("/desk/intake/procedures", "/desk/intake/procedures?desk=" + desk, intake()),
                post("/desk/intake/person", "/desk/intake/person?desk=" + desk, intake()),
                post("/desk/intake", "/desk/intake?desk=" + desk + key(), intake()),
                post("/desk/intake/refuse", "/desk/intake/refuse?desk=" + desk + key(), intake()),
                get("/desk/procedures", official(asker -> Answer.OPEN)),
                get("/desk/procedures/{code}", "/desk/procedures/1.001612", official(asker -> sameProvince(asker))),
                get("/desk/units", official(asker -> Answer.OPEN)),
                get("/desk/units/{id}", "/desk/units/" + committee, official(asker -> sameProvince(asker))),
                get("/desk/calendar", "/desk/calendar?unit=" + committee, official(asker -> sameProvince(asker))),
                get("/desk/dossiers/{code}", dossier(""), reads()),
                get("/desk/dossiers/{code}", "/desk/dossiers/H99.12-990101-0001", official(asker -> Answer.NOT_FOUND)),
                get("/desk/dossiers/{code}/papers/receipt.pdf", dossier("/papers/receipt.pdf"), reads()),
                get("/desk/dossiers/{code}/papers/{paper}.pdf", dossier("/papers/" + paper + ".pdf"), reads()),
                get("/desk/papers/{paper}.pdf", "/desk/papers/" + paper + ".pdf", reads()),
                get(
                        "/desk/dossiers/{code}/files/{document}",
                        dossier("/files/" + other),
                        official(asker -> Answer.NOT_FOUND)),
                new Endpoint(
                        "POST /desk/dossiers/{code}/components/{n}/file",
                        "FILE",
                        dossier("/components/99/file"),
                        official(asker -> !asker.is(WORKERS) || !asker.reads()
                                ? Answer.NOT_FOUND
                                : holds(asker) || (asker.is(Set.of(Role.INTAKE_CLERK)) && asker.coversDesk())
                                        ? Answer.OPEN
                                        : Answer.FORBIDDEN))));
        all.addAll(machineEndpoints());
        all.addAll(planEndpoints());
        all.addAll(taskEndpoints(other));
        all.addAll(reportEndpoints(other));
        all.addAll(steeringEndpoints(other));
        for (String act :
                List.of("claim", "complete-step", "send-back", "ask-supplement", "ask-fee", "ask-other-agency")) {
            all.add(act(act, asker -> holds(asker) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("extend", "refuse-result")) {
            all.add(act(act, asker -> asker.is(Set.of(Role.LEADER)) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("withdraw", "stop")) {
            all.add(act(act, asker -> asker.is(Set.of(Role.INTAKE_CLERK)) ? Answer.OPEN : Answer.FORBIDDEN));
        }
        for (String act : List.of("resume", "return-result")) {
            all.add(act(act, asker -> Answer.OPEN));
        }
        for (String act : List.of("receive", "finish", "refuse-reception", "no-such-act")) {
            all.add(new Endpoint(
                    "POST /desk/dossiers/{code}/{act}",
                    "POST",
                    dossier("/" + act + "?version=" + version + key()),
                    official(asker -> Answer.NOT_FOUND)));
        }
        return all;
    }

    /** A token opens them, a session never does; what it opens is what the role may do on the page. */
    private List<Endpoint> machineEndpoints() {
        String api = "/api/v1";
        Expectation all = machine(asker -> Answer.OPEN);
        Expectation sees = machine(figures(BOARD));
        Expectation edits = machine(asker -> asker.is(PLANNERS) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation assigns = machine(figures(ASSIGNERS));
        Expectation works = machine(figures(TASK_WORKERS));
        Expectation leads = machine(asker -> works.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(PLANNERS) && asker.relation() == Relation.OWN_UNIT ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation reports = machine(figures(REPORTERS));
        String draft = api + "/plans/" + plan;
        String assigned = api + "/tasks/" + task;
        String value = api + "/values/" + reported;
        String head = "{'kind':'yearly','title':{'vi':'Thử'},'from':'2027-01-01','to':'2027-12-31'}";
        String target = "{'area':'procedures','statement':{'vi':'Thử'},'comparator':'>=','value':1,'unit':'%',"
                + "'horizon':'2026'}";
        String words = "{'words':'Thử'}";
        String holder = "{'holderId':'" + people.actor("phuc").accountId() + "'}";
        return List.of(
                post("/oauth2/token", "/oauth2/token?grant_type=client_credentials", asker -> Answer.LOGIN),
                get(api + "/openapi.json", open()),
                get(api + "/units", all),
                get(api + "/units/{id}", api + "/units/" + committee, machine(AccessMatrixTests::sameProvince)),
                get(api + "/procedures", all),
                get(api + "/procedures/{code}", api + "/procedures/1.001612", machine(AccessMatrixTests::sameProvince)),
                get(api + "/indicators", all),
                get(api + "/indicators/{id}", api + "/indicators/dossiers.received", all),
                get(
                        api + "/indicators/{id}/value",
                        api + "/indicators/dossiers.received/value?unit=" + committee,
                        sees),
                get(
                        api + "/indicators/{id}/rows",
                        api + "/indicators/dossiers.received/rows?unit=" + committee,
                        machine(figures(READERS))),
                get(api + "/targets", all),
                get(
                        api + "/targets/{id}",
                        api + "/targets/" + issuedTarget(),
                        machine(AccessMatrixTests::sameProvince)),
                get(api + "/targets/{id}", api + "/targets/" + planTarget, sees),
                get(
                        api + "/targets/{id}/standing",
                        api + "/targets/" + issuedTarget() + "/standing?unit=" + committee,
                        sees),
                get(api + "/standings", api + "/standings?unit=" + committee, sees),
                get(api + "/plans", all),
                get(api + "/plans/{id}", draft, sees),
                get(api + "/plans/{id}", api + "/plans/" + issuedPlan, machine(AccessMatrixTests::sameProvince)),
                get(api + "/plans/{id}/targets", draft + "/targets", sees),
                json(
                        "POST",
                        api + "/plans",
                        api + "/plans",
                        head.replace("{'kind'", "{'unitId':'" + committee + "','kind'"),
                        edits),
                json("PUT", api + "/plans/{id}", draft, head, edits),
                json("POST", api + "/plans/{id}/submit", draft + "/submit", "", edits),
                json("POST", api + "/plans/{id}/targets", draft + "/targets", target, edits),
                json("PUT", api + "/plans/{id}/targets/{target}", draft + "/targets/" + planTarget, target, edits),
                json("DELETE", api + "/plans/{id}/targets/{target}", draft + "/targets/" + planTarget, "", edits),
                get(api + "/tasks", all),
                get(api + "/tasks/{id}", assigned, sees),
                json(
                        "POST",
                        api + "/tasks",
                        api + "/tasks",
                        "{'assignerUnitId':'" + committee + "','task':{'title':'Thử'}}",
                        assigns),
                json("PUT", api + "/tasks/{id}", assigned, "{'title':'Thử'}", assigns),
                json("POST", api + "/tasks/{id}/assign", assigned + "/assign", "", assigns),
                json("POST", api + "/tasks/{id}/accept", assigned + "/accept", "", leads),
                json("POST", api + "/tasks/{id}/refuse", assigned + "/refuse", words, leads),
                json("POST", api + "/tasks/{id}/hand-over", assigned + "/hand-over", holder, leads),
                json(
                        "POST",
                        api + "/tasks/{id}/extension",
                        assigned + "/extension",
                        "{'until':'2026-12-30','words':'Thử'}",
                        works),
                file(api + "/tasks/{id}/progress", assigned + "/progress?percent=10&words=Thử", works),
                file(api + "/tasks/{id}/completion", assigned + "/completion?words=Thử", works),
                get(
                        api + "/dossiers/{code}",
                        api + "/dossiers/" + code,
                        machine(asker -> asker.reads() ? Answer.OPEN : Answer.NOT_FOUND)),
                json(
                        "POST",
                        api + "/dossiers",
                        api + "/dossiers",
                        "{'procedureCode':'1.001612','channel':'online','deskId':'" + desk
                                + "','applicant':{'kind':'citizen','fullName':'Thử','idNumber':'099201004321'}}",
                        machine(asker ->
                                asker.is(Set.of(Role.INTAKE_CLERK)) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                json(
                        "POST",
                        api + "/dossiers/{code}/acts",
                        api + "/dossiers/" + code + "/acts",
                        "{'action':'claim'}",
                        machine(asker -> asker.is(WORKERS) && asker.reads() ? Answer.FORBIDDEN : Answer.NOT_FOUND)),
                json(
                        "POST",
                        api + "/dossiers/{code}/acts",
                        api + "/dossiers/" + code + "/acts",
                        "{'action':'withdraw','reason':'Thử'}",
                        machine(asker -> !asker.is(WORKERS) || !asker.reads()
                                ? Answer.NOT_FOUND
                                : asker.is(Set.of(Role.INTAKE_CLERK)) ? Answer.OPEN : Answer.FORBIDDEN)),
                get(api + "/values", all),
                get(api + "/values/{id}", value, sees),
                file(
                        api + "/values",
                        api + "/values?indicatorId=work-files.online-rate&from=2026-01-01&to=2026-03-31&value=1&unitId="
                                + committee,
                        reports),
                file(api + "/values/{id}/evidence", value + "/evidence?x=", reports),
                json("POST", api + "/values/{id}/submit", value + "/submit", "", reports),
                json("POST", api + "/values/{id}/withdraw", value + "/withdraw", "", reports));
    }

    /** The version that a machine has seen of a thing. */
    private int seen(String path) {
        return path.contains("/dossiers/") ? version : path.contains("/plans/") ? planVersion : 1;
    }

    /** Plans: an issued one is everybody's, a draft is seen by its unit and above, changed by reform officers there. */
    private List<Endpoint> planEndpoints() {
        String other = UUID.randomUUID().toString();
        String draft = "/desk/plans/" + plan;
        String target = draft + "/targets/" + planTarget;
        String issued = "/desk/plans/" + issuedPlan;
        String read = "/desk/readings/" + reading;
        Set<Role> officers = Set.of(Role.REFORM_OFFICER);
        Expectation drafts = seesFigures(BOARD);
        Expectation edits = official(asker -> asker.is(officers) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND);
        Expectation acts = official(asker -> drafts.of(asker) != Answer.OPEN
                ? Answer.NOT_FOUND
                : asker.is(officers) ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation nothing = official(asker -> Answer.NOT_FOUND);
        return List.of(
                get("/plans", open()),
                get("/plans/{key}", "/plans/" + issuedPlan, open()),
                get("/plans/{key}", "/plans/" + plan, asker -> Answer.NOT_FOUND),
                get("/desk/plans", withRole(BOARD)),
                get("/desk/plans/new", withRole(officers)),
                post("/desk/plans", "/desk/plans?title=" + key(), withRole(officers)),
                get("/desk/plans/{id}", draft, drafts),
                get("/desk/plans/{id}", issued, official(AccessMatrixTests::sameProvince)),
                get("/desk/plans/{id}/edit", draft + "/edit", edits),
                post("/desk/plans/{id}", draft + "?version=" + planVersion + key(), edits),
                post("/desk/plans/{id}/{act}", draft + "/submit?version=" + planVersion + key(), acts),
                post("/desk/plans/{id}/{act}", draft + "/discard?version=" + planVersion + key(), acts),
                post("/desk/plans/{id}/{act}", draft + "/no-such-act?version=" + planVersion + key(), nothing),
                get("/desk/plans/{id}/targets/new", draft + "/targets/new", edits),
                post("/desk/plans/{id}/targets", draft + "/targets?version=" + planVersion + key(), edits),
                get("/desk/plans/{id}/targets/{target}", target, edits),
                get("/desk/plans/{id}/targets/{target}", draft + "/targets/" + other, nothing),
                post("/desk/plans/{id}/targets/{target}", target + "?version=" + planVersion + key(), edits),
                post(
                        "/desk/plans/{id}/targets/{target}/remove",
                        target + "/remove?version=" + planVersion + key(),
                        edits),
                get("/desk/plans/{id}/cascade", draft + "/cascade", drafts),
                get("/desk/plans/{id}/duties", draft + "/duties", drafts),
                post(
                        "/desk/plans/{id}/exceptions",
                        draft + "/exceptions?kind=weaker&reason=Thử&target=" + other + key(),
                        edits),
                post(
                        "/desk/plans/{id}/exceptions/{exception}/approve",
                        draft + "/exceptions/" + other + "/approve?x=" + key(),
                        nothing),
                get("/desk/plans/{id}/targets.xlsx", draft + "/targets.xlsx", drafts),
                post("/desk/plans/{id}/import", draft + "/import?version=" + planVersion + key(), edits),
                get("/desk/readings", withRole(officers)),
                post("/desk/readings", "/desk/readings?text=" + key(), withRole(officers)),
                get("/desk/readings/{id}", read, edits),
                post(
                        "/desk/readings/{id}/rows/{row}/{act}",
                        read + "/rows/" + other + "/accept?version=1" + key(),
                        nothing),
                post("/desk/readings/{id}/certain", read + "/certain?version=1" + key(), edits),
                post("/desk/readings/{id}/plan", read + "/plan?title=Thử&period=2026" + key(), edits));
    }

    /** Reports: a draft is seen by its unit and above; a regime is everybody's to read and its recipient's to change. */
    private List<Endpoint> reportEndpoints(String other) {
        String path = "/desk/reports/" + report;
        String base = "/desk/report-regimes/" + regime;
        Set<Role> officers = Set.of(Role.REFORM_OFFICER);
        Expectation sees = seesFigures(BOARD);
        Expectation writes = official(asker ->
                sees.of(asker) != Answer.OPEN ? Answer.NOT_FOUND : asker.is(officers) ? Answer.OPEN : Answer.FORBIDDEN);
        Expectation keeps = official(asker -> !asker.is(officers) || asker.relation() == Relation.OTHER_PROVINCE
                ? Answer.NOT_FOUND
                : asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN);
        return List.of(
                get("/desk/reports", withRole(BOARD)),
                post(
                        "/desk/reports/duties/{id}/begin",
                        "/desk/reports/duties/" + reportDuty + "/begin?x=" + key(),
                        official(asker -> asker.is(officers) && asker.near() ? Answer.OPEN : Answer.NOT_FOUND)),
                get("/desk/reports/{id}", path, sees),
                get("/desk/reports/{id}", "/desk/reports/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/reports/{id}/files/{format}", path + "/files/docx", sees),
                get("/desk/reports/{id}/figures/{n}", path + "/figures/1", sees),
                post("/desk/reports/{id}/{act}", path + "/texts?version=0&text-2=x" + key(), writes),
                post("/desk/reports/{id}/{act}", path + "/submit?version=0" + key(), writes),
                post(
                        "/desk/reports/{id}/{act}",
                        path + "/no-such-act?version=0" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get("/desk/report-regimes", withRole(BOARD)),
                get("/desk/report-regimes/new", withRole(officers)),
                post("/desk/report-regimes", "/desk/report-regimes?name=" + key(), withRole(officers)),
                get("/desk/report-regimes/{id}", base, official(AccessMatrixTests::sameProvince)),
                get("/desk/report-regimes/{id}/edit", base + "/edit", keeps),
                post("/desk/report-regimes/{id}", base + "?version=0&name=" + key(), keeps),
                post("/desk/report-regimes/{id}/call", base + "/call?title=" + key(), keeps),
                get(
                        "/desk/report-regimes/{id}/template",
                        base + "/template",
                        official(AccessMatrixTests::sameProvince)),
                new Endpoint("POST /desk/report-regimes/{id}/template", "FILE", base + "/template?version=0", keeps));
    }

    /** A report of the committee that nobody is reminded of for long. */
    private void makeReports() {
        Actor officer = people.actor("cchc");
        regime = regimes.create(
                officer,
                new RegimeDraft(
                        LocalizedText.of("Báo cáo thử quyền"),
                        province,
                        null,
                        null,
                        Regime.Reporters.COMMUNES,
                        false,
                        null,
                        null,
                        true,
                        LocalDate.of(2026, 11, 1),
                        null,
                        List.of(),
                        List.of(
                                FormItem.figure("dossiers.received", null),
                                FormItem.text(LocalizedText.of("Khó khăn, vướng mắc")))));
        reportDuties.call(
                officer,
                regime,
                "Thử ma trận quyền",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 15),
                LocalDate.of(2027, 6, 1));
        reportDuty = reportDuties.listOfRegime(regime).stream()
                .filter(duty -> duty.unitId().equals(committee))
                .findFirst()
                .orElseThrow()
                .id();
        report = reportDesk.begin(officer, reportDuty);
    }

    private UUID issuedTarget() {
        return plans.listTargetsOfPlan(issuedPlan).getFirst().id();
    }

    private void makePlans() {
        Actor officer = people.actor("cchc");
        PlanHead head = new PlanHead(
                PlanKind.YEARLY,
                LocalizedText.of("Kế hoạch thử quyền"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null);
        plan = planDesk.create(officer, committee, head);
        planTarget = planTargets.add(
                officer,
                new PlanSeen(plan, 1),
                TargetDraft.of(
                        ReformArea.PROCEDURES,
                        LocalizedText.of("Tối thiểu 96%"),
                        Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(96), "%"),
                        Reach.ALL,
                        Proof.NONE,
                        Horizon.year(2026)));
        planVersion = 2;
        issuedPlan = plans.listIssued(province).getFirst().id();
        reading = readings.create(officer, committee, new PlanText("thu.txt", "Kế hoạch thử quyền"), null);
    }

    private List<Endpoint> taskEndpoints(String other) {
        String path = "/desk/tasks/" + task;
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/tasks", open()),
                get("/tasks/{year}/{month}", "/tasks/2026/1", asker -> Answer.NOT_FOUND),
                get("/desk/tasks", withRole(BOARD)),
                get("/desk/tasks/export.xlsx", withRole(BOARD)),
                get("/desk/tasks/import", withRole(ASSIGNERS)),
                new Endpoint(
                        "POST /desk/tasks/import",
                        "FILE",
                        "/desk/tasks/import?assigner=" + committee,
                        withRole(ASSIGNERS)),
                get("/desk/tasks/new", withRole(ASSIGNERS)),
                post("/desk/tasks", "/desk/tasks?title=x&assigner=" + committee + key(), assignsAtCommittee()),
                get("/desk/tasks/results", withRole(BOARD)),
                get(
                        "/desk/tasks/results/{year}/{month}",
                        "/desk/tasks/results/2026/10?unit=" + committee,
                        seesFigures(BOARD)),
                post(
                        "/desk/tasks/results/{year}/{month}",
                        "/desk/tasks/results/2026/10?unit=" + committee + key(),
                        seesFigures(Set.of(Role.REFORM_OFFICER))),
                get("/desk/tasks/{id}", path, seesFigures(BOARD)),
                get("/desk/tasks/{id}", "/desk/tasks/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/tasks/{id}/files/{document}", path + "/files/" + other, official(asker -> Answer.NOT_FOUND)),
                get("/desk/tasks/{id}/edit", path + "/edit", official(asker -> Answer.NOT_FOUND)),
                post(
                        "/desk/tasks/{id}/edit",
                        path + "/edit?title=x&version=2" + key(),
                        official(asker ->
                                asker.is(ASSIGNERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND))));
        for (String act : List.of("accept", "refuse", "hand-over")) {
            all.add(task(
                    act,
                    asker -> asker.is(Set.of(Role.LEADER, Role.REFORM_OFFICER)) && asker.relation() != Relation.ANCESTOR
                            ? Answer.OPEN
                            : Answer.FORBIDDEN));
        }
        all.add(task(
                "cancel",
                asker ->
                        asker.is(ASSIGNERS) && asker.relation() == Relation.ANCESTOR ? Answer.OPEN : Answer.FORBIDDEN));
        for (String act :
                List.of("assign", "report", "complete", "ask-extension", "grant-extension", "return", "close")) {
            all.add(task(act, asker -> Answer.OPEN));
        }
        return all;
    }

    private List<Endpoint> steeringEndpoints(String other) {
        String base = "/desk/steering";
        List<Endpoint> all = new ArrayList<>(List.of(
                get("/dialogues", open()),
                get("/dialogues/{id}", "/dialogues/" + dialogue, open()),
                get("/dialogues/{id}", "/dialogues/" + other, asker -> Answer.NOT_FOUND),
                get(base, withRole(BOARD)),
                post(
                        base + "/bodies",
                        base + "/bodies?unit=" + committee + "&kind=board&name=x&decision=1&from=2026-01-01" + key(),
                        seesFigures(Set.of(Role.REFORM_OFFICER))),
                post(
                        base + "/bodies/{id}/members",
                        base + "/bodies/" + other + "/members?from=2026-01-01&function=x" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                post(
                        base + "/bodies/{id}/members/{member}/end",
                        base + "/bodies/" + other + "/members/" + other + "/end?last=2026-01-01" + key(),
                        official(asker -> Answer.NOT_FOUND)),
                get(base + "/meetings/new", withRole(ASSIGNERS)),
                post(
                        base + "/meetings",
                        base + "/meetings?unit=" + committee + "&kind=board&subject=x&heldOn=2026-11-20&invited=1"
                                + "&attended=1" + key(),
                        seesFigures(ASSIGNERS)),
                get(base + "/meetings/{id}", base + "/meetings/" + meeting, seesFigures(BOARD)),
                post(
                        base + "/meetings/{id}/tasks",
                        base + "/meetings/" + meeting + "/tasks?x=1" + key(),
                        seesFigures(ASSIGNERS)),
                get(
                        base + "/meetings/{id}/minutes/{document}",
                        base + "/meetings/" + meeting + "/minutes/" + other,
                        official(asker -> Answer.NOT_FOUND)),
                get(base + "/dialogues", withRole(BOARD)),
                post(
                        base + "/dialogues",
                        base + "/dialogues?unit=" + committee + "&subject=x&place=x&plannedOn=2026-12-01" + key(),
                        seesFigures(ASSIGNERS)),
                get(base + "/dialogues/{id}", base + "/dialogues/" + dialogue, seesFigures(BOARD)),
                get(base + "/difficulties", withRole(BOARD)),
                post(
                        base + "/difficulties",
                        base + "/difficulties?unit=" + committee + "&subject=x&words=x&proposal=x" + key(),
                        seesFigures(TASK_WORKERS)),
                get(base + "/difficulties/{id}", base + "/difficulties/" + difficulty, seesFigures(BOARD))));
        for (String act : List.of("hold", "ask", "answer", "publish", "cancel")) {
            all.add(post(
                    base + "/dialogues/{id}/{act}",
                    base + "/dialogues/" + dialogue + "/" + act
                            + "?version=0&heldOn=2026-11-20&attended=3&n=1&answer=x&question=x&askedBy=citizen"
                            + "&dueOn=2026-12-01&lead=" + committee + key(),
                    seesFigures(ASSIGNERS)));
        }
        all.add(difficulty("forward", Set.of(Role.REFORM_OFFICER)));
        all.add(difficulty("answer", Set.of(Role.REFORM_OFFICER)));
        for (String act : List.of("close", "reopen")) {
            all.add(difficulty(act, BOARD));
        }
        return all;
    }

    /** At the office in charge of reform, which stands above the unit. */
    private Endpoint difficulty(String act, Set<Role> roles) {
        return post(
                "/desk/steering/difficulties/{id}/{act}",
                "/desk/steering/difficulties/" + difficulty + "/" + act + "?version=0&words=x" + key(),
                official(asker -> !asker.coversCommittee()
                        ? Answer.NOT_FOUND
                        : asker.is(roles) && (roles == BOARD || asker.relation() == Relation.ANCESTOR)
                                ? Answer.OPEN
                                : Answer.FORBIDDEN));
    }

    /** Those who see the task get what {@code reader} says, all others find nothing. */
    private Endpoint task(String act, Expectation reader) {
        return post(
                "/desk/tasks/{id}/{act}",
                "/desk/tasks/" + task + "/" + act + "?version=1&words=Thử&percent=10&holder="
                        + people.actor("phuc").accountId() + key(),
                official(asker -> asker.coversCommittee() ? reader.of(asker) : Answer.NOT_FOUND));
    }

    private static Expectation assignsAtCommittee() {
        return official(asker -> asker.is(ASSIGNERS) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static boolean holds(Asker asker) {
        return asker.role() == Role.OFFICER && asker.relation() == Relation.OWN_CASE;
    }

    private static Answer sameProvince(Asker asker) {
        return asker.relation() == Relation.OTHER_PROVINCE ? Answer.NOT_FOUND : Answer.OPEN;
    }

    /** Readers of the dossier get what {@code reader} says, all others find nothing. */
    private Endpoint act(String act, Expectation reader) {
        return new Endpoint(
                "POST /desk/dossiers/{code}/{act}",
                "POST",
                dossier("/" + act + "?version=" + version + "&reason=Kiểm+tra+quyền&items=Bản+sao&days=3" + key()),
                official(asker -> asker.reads() ? reader.of(asker) : Answer.NOT_FOUND));
    }

    private static Expectation open() {
        return asker -> Answer.OPEN;
    }

    private static Expectation official(Expectation expected) {
        return asker -> asker.role() == null || asker.isMachine() ? Answer.LOGIN : expected.of(asker);
    }

    /** A token opens it; being an official does not, and a session is not even looked at. */
    private static Expectation machine(Expectation expected) {
        return asker -> asker.isMachine() ? expected.of(asker) : asker.role() == null ? Answer.LOGIN : Answer.FORBIDDEN;
    }

    private static Expectation withRole(Set<Role> roles) {
        return official(asker -> asker.is(roles) ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static Expectation reads() {
        return official(asker -> asker.reads() ? Answer.OPEN : Answer.NOT_FOUND);
    }

    private static Expectation seesFigures(Set<Role> roles) {
        return official(figures(roles));
    }

    private static Expectation figures(Set<Role> roles) {
        return asker -> asker.is(roles) && asker.coversCommittee() ? Answer.OPEN : Answer.NOT_FOUND;
    }

    private static Expectation intake() {
        return official(
                asker -> asker.is(Set.of(Role.INTAKE_CLERK)) && asker.near() && asker.relation() != Relation.ANCESTOR
                        ? Answer.OPEN
                        : Answer.NOT_FOUND);
    }

    /** In a transaction that is undone, so that every asker meets the same case. */
    private Answer ask(Endpoint endpoint, Asker asker) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var request = request(endpoint);
                if (endpoint.path().startsWith("/api/v1/")) {
                    request.header("Idempotency-Key", UUID.randomUUID().toString());
                    request.header("If-Match", "\"" + seen(endpoint.path()) + "\"");
                }
                if (asker.token() != null) {
                    request.header("Authorization", "Bearer " + asker.token());
                } else if (asker.account() != null) {
                    request.with(user(asker.account().toString()));
                }
                var response = mvc.perform(request.with(csrf())).andReturn().getResponse();
                return answer(response.getStatus(), response.getHeader("Location"));
            } catch (Exception e) {
                throw new IllegalStateException(endpoint.path(), e);
            }
        });
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(Endpoint endpoint) {
        return switch (endpoint.method()) {
            case "GET" -> MockMvcRequestBuilders.get(java.net.URI.create(encoded(endpoint.path())));
            case "FILE" ->
                withParameters(
                        endpoint,
                        MockMvcRequestBuilders.multipart(address(endpoint))
                                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", "%PDF-1.7".getBytes()))
                                .param("idempotencyKey", UUID.randomUUID().toString()));
            case "POST" ->
                withParameters(
                        endpoint,
                        MockMvcRequestBuilders.post(address(endpoint))
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED));
            default ->
                MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(endpoint.method().substring(5)), address(endpoint))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(String.valueOf(endpoint.body()).replace('\'', '"'));
        };
    }

    private static java.net.URI address(Endpoint endpoint) {
        int query = endpoint.path().indexOf('?');
        return java.net.URI.create(query < 0 ? endpoint.path() : endpoint.path().substring(0, query));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B withParameters(Endpoint endpoint, B request) {
        int query = endpoint.path().indexOf('?');
        if (query >= 0) {
            for (String pair : endpoint.path().substring(query + 1).split("&")) {
                int equals = pair.indexOf('=');
                request.param(
                        pair.substring(0, equals), pair.substring(equals + 1).replace('+', ' '));
            }
        }
        return request;
    }

    private static String encoded(String path) {
        return path.replace(" ", "%20");
    }

    private static Answer answer(int status, @Nullable String location) {
        if (status == 401) {
            return Answer.LOGIN;
        }
        if (status == 302 && location != null && location.endsWith("/desk/login")) {
            return Answer.LOGIN;
        }
        return switch (status) {
            case 200, 201, 302, 409, 422 -> Answer.OPEN;
            case 403 -> Answer.FORBIDDEN;
            // Too many wrong codes from these askers together.
            case 404, 429 -> Answer.NOT_FOUND;
            default -> throw new IllegalStateException("status " + status);
        };
    }

    private List<Asker> askers() {
        stranger = registry.create(
                new NewUnit(
                        null,
                        "H97",
                        LocalizedText.of("Tỉnh khác"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2020, 1, 1)),
                null);
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker(null, Relation.NOBODY, null, null));
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                if (relation != Relation.NOBODY) {
                    askers.add(new Asker(role, relation, account(role, relation), null));
                }
            }
        }
        for (Role role : MachineClients.ROLES) {
            for (Relation relation :
                    List.of(Relation.OWN_UNIT, Relation.SIBLING_UNIT, Relation.ANCESTOR, Relation.OTHER_PROVINCE)) {
                askers.add(new Asker(role, relation, null, token(role, relation)));
            }
        }
        UUID holder = askers.stream()
                .filter(AccessMatrixTests::holds)
                .findFirst()
                .orElseThrow()
                .account();
        Actor officer = accounts.find(holder).orElseThrow();
        processing.claim(officer, new Seen(new DossierCode(code), version(new DossierCode(code))));
        version = version(new DossierCode(code));
        return askers;
    }

    private String token(Role role, Relation relation) {
        UUID authority = relation == Relation.OTHER_PROVINCE ? stranger : province;
        String name = "mt-" + UUID.randomUUID();
        String secret = machineClients.create(name, authority, unit(role, relation), role);
        return clientLogin.issue(name, secret).orElseThrow();
    }

    private UUID account(Role role, Relation relation) {
        UUID unit = unit(role, relation);
        UUID authority = relation == Relation.OTHER_PROVINCE ? stranger : province;
        String login =
                "mt-" + role.name().toLowerCase() + "-" + relation.name().toLowerCase() + "-" + UUID.randomUUID();
        var assignment =
                new NewAccount.NewAssignment(unit, role, LocalizedText.of("Thử quyền"), LocalDate.of(2025, 7, 1));
        return accounts.create(
                new NewAccount(authority, login, "Người thử quyền", "mat-khau-thu", List.of(assignment)));
    }

    private UUID unit(Role role, Relation relation) {
        boolean sibling = relation == Relation.SIBLING_UNIT;
        return switch (relation) {
            case ANCESTOR -> province;
            case OTHER_PROVINCE -> stranger;
            default ->
                switch (role) {
                    case INTAKE_CLERK -> sibling ? people.unit("xa02.mc") : desk;
                    case OFFICER, DEPARTMENT_HEAD -> sibling ? people.unit("xa02.kt") : economy;
                    default -> sibling ? people.unit("xa02.ld") : committee;
                };
        };
    }

    private int version(DossierCode dossier) {
        return details.get(people.actor("ngan"), dossier).version();
    }

    private String dossier(String rest) {
        return "/desk/dossiers/" + code + rest;
    }

    private static String key() {
        return "&idempotencyKey=" + UUID.randomUUID();
    }

    private static Endpoint get(String pattern, Expectation expected) {
        return get(pattern, pattern, expected);
    }

    private static Endpoint get(String pattern, String path, Expectation expected) {
        return new Endpoint("GET " + pattern, "GET", path, expected);
    }

    private static Endpoint post(String pattern, String path, Expectation expected) {
        return new Endpoint("POST " + pattern, "POST", path, expected);
    }

    private static Endpoint json(String method, String pattern, String path, String body, Expectation expected) {
        return new Endpoint(method + " " + pattern, "JSON " + method, path, expected, body);
    }

    private static Endpoint file(String pattern, String path, Expectation expected) {
        return new Endpoint("POST " + pattern, "FILE", path, expected);
    }

    private TreeSet<String> mappings() {
        TreeSet<String> mappings = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("vn.thongsuot")) {
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(method ->
                                info.getPatternValues().forEach(pattern -> mappings.add(method + " " + pattern)));
            }
        });
        return mappings;
    }
}
