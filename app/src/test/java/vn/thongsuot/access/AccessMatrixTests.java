package vn.thongsuot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot._support.matrix.Answer;
import vn.thongsuot._support.matrix.Asker;
import vn.thongsuot._support.matrix.Endpoint;
import vn.thongsuot._support.matrix.EndpointTable;
import vn.thongsuot._support.matrix.MatrixAskers;
import vn.thongsuot._support.matrix.MatrixRequests;
import vn.thongsuot._support.matrix.MatrixWorld;
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
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Ma trận quyền: mọi địa chỉ × mọi vai trò × mọi quan hệ với hồ sơ")
class AccessMatrixTests extends ProductTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

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
    private Accounts accounts;

    @Autowired
    private MachineClients machineClients;

    @Autowired
    private ClientLogin clientLogin;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("Mọi địa chỉ đều có trong bảng; ai được gì đúng như bảng")
    void givesEverybodyWhatTheTableSays() {
        MatrixWorld unclaimed = makeWorld();
        List<Asker> askers = new MatrixAskers(accounts, machineClients, clientLogin).make(unclaimed);
        MatrixWorld world = unclaimed.claimed(claim(unclaimed.dossier(), askers));
        List<Endpoint> endpoints =
                tables().stream().flatMap(table -> table.list(world).stream()).toList();
        Set<String> listed = endpoints.stream().map(Endpoint::pattern).collect(Collectors.toSet());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(mappings());

        MatrixRequests requests = new MatrixRequests(
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(springSecurity())
                        .build(),
                transaction);
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (Asker asker : askers) {
                Answer answer = requests.ask(endpoint, asker);
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

    private MatrixWorld makeWorld() {
        Actor clerk = people.actor("ngan");
        UUID desk = people.unit("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lâm Thị Ma Trận", null, null, null, null, null, "099201004321");
        DossierCode dossier = reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", desk, null, person, List.of(), false));
        processing.completeStep(clerk, new Seen(dossier, version(dossier)));
        processing.completeStep(people.actor("bao"), new Seen(dossier, version(dossier)));
        return new MatrixWorld(
                people,
                desk,
                details.get(clerk, dossier).stepUnitId(),
                people.unit("phuc"),
                people.unit("chutich"),
                makeStranger(),
                dossier,
                version(dossier),
                tracking.open(dossier.value(), "4321"));
    }

    private UUID makeStranger() {
        return registry.create(
                new NewUnit(
                        null,
                        "H97",
                        LocalizedText.of("Tỉnh khác"),
                        UnitKind.PEOPLE_COMMITTEE,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2020, 1, 1)),
                null);
    }

    /** The version after somebody of the askers has taken the dossier in hand. */
    private int claim(DossierCode dossier, List<Asker> askers) {
        UUID holder =
                askers.stream().filter(Asker::holds).findFirst().orElseThrow().account();
        processing.claim(accounts.find(holder).orElseThrow(), new Seen(dossier, version(dossier)));
        return version(dossier);
    }

    private int version(DossierCode dossier) {
        return details.get(people.actor("ngan"), dossier).version();
    }

    private List<EndpointTable> tables() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EndpointTable.class));
        return scanner.findCandidateComponents("vn.thongsuot").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), getClass().getClassLoader()))
                .map(type ->
                        (EndpointTable) context.getAutowireCapableBeanFactory().createBean(type))
                .toList();
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
