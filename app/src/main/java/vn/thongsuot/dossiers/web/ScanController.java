package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.UploadDoor;
import vn.thongsuot.documents.scans.ScanPage;
import vn.thongsuot.documents.scans.ScanPages;
import vn.thongsuot.documents.scans.TextReading;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierDigitising;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The scanning station of a dossier: pages beside the fields of the papers that they become. Every act is a plain form. */
@Controller
class ScanController {

    private static final String COMMAND = "dossier.scan";

    private final DossierDigitising digitising;
    private final DossierDetails details;
    private final ScanPages scans;
    private final TextReading reading;
    private final UploadDoor door;
    private final FormPosts posts;

    ScanController(
            DossierDigitising digitising,
            DossierDetails details,
            ScanPages scans,
            TextReading reading,
            UploadDoor door,
            FormPosts posts) {
        this.digitising = digitising;
        this.details = details;
        this.scans = scans;
        this.reading = reading;
        this.door = door;
        this.posts = posts;
    }

    @GetMapping("/desk/dossiers/{code}/scan")
    @Requires(Permission.DOSSIER_WORK)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String code,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(required = false) @Nullable Integer read) {
        DossierCode dossier = DossierCode.get(code);
        if (fragment == null) {
            return page(actor, ui, model, dossier, TypedForm.NOTHING, Map.of(), page, read);
        }
        UUID id = digitising.requireScan(actor, dossier);
        model.addAttribute("view", ScanView.of(ui, path(dossier), scans.list(actor.authorityId(), id), page, true));
        return "dossiers/web/scanView";
    }

    @GetMapping("/desk/dossiers/{code}/scan/pages/{page}")
    @Requires(Permission.DOSSIER_WORK)
    ResponseEntity<byte[]> picture(@CurrentActor Actor actor, @PathVariable String code, @PathVariable UUID page) {
        UUID dossier = digitising.requireScan(actor, DossierCode.get(code));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(scans.picture(actor.authorityId(), dossier, page).orElseThrow(AccessPolicy::notFound));
    }

    @PostMapping("/desk/dossiers/{code}/scan")
    @Requires(Permission.DOSSIER_WORK)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable Integer target) {
        DossierCode dossier = DossierCode.get(code);
        UUID id = digitising.requireScan(actor, dossier);
        return posts.once(
                press,
                COMMAND,
                path(dossier),
                () -> admitted(files),
                contents -> contents.forEach(content -> scans.add(actor, id, content, target)),
                refused -> page(
                        actor, ui, model, dossier, TypedForm.NOTHING, Map.of("files", ui.error(refused)), null, null));
    }

    private List<byte[]> admitted(@Nullable List<MultipartFile> files) {
        List<byte[]> contents = files == null
                ? List.of()
                : files.stream()
                        .flatMap(file -> TypedForm.file(file).stream())
                        .map(door::admit)
                        .toList();
        if (contents.isEmpty()) {
            throw new DomainException("DOC-001", DomainException.Kind.INVALID, "no file");
        }
        return contents;
    }

    @PostMapping("/desk/dossiers/{code}/scan/pages/{page}/{act}")
    @Requires(Permission.DOSSIER_WORK)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable UUID page,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable Integer target) {
        DossierCode of = DossierCode.get(code);
        UUID dossier = digitising.requireScan(actor, of);
        UUID authority = actor.authorityId();
        Runnable work = switch (act) {
            case "turn" -> () -> scans.turn(authority, dossier, page);
            case "raise" -> () -> scans.raise(authority, dossier, page);
            case "assign" -> () -> scans.assignFrom(authority, dossier, page, target);
            case "drop" -> () -> scans.drop(authority, dossier, page);
            default -> throw AccessPolicy.notFound();
        };
        return posts.once(
                press,
                COMMAND,
                act.equals("drop") ? path(of) : path(of) + "?page=" + page,
                work,
                refused ->
                        page(actor, ui, model, of, TypedForm.NOTHING, Map.of("files", ui.error(refused)), page, null));
    }

    @PostMapping("/desk/dossiers/{code}/scan/papers/{n}")
    @Requires(Permission.DOSSIER_WORK)
    String finish(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable int n,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return once(
                actor,
                ui,
                model,
                press,
                DossierCode.get(code),
                form,
                n,
                () -> digitising.finish(
                        actor,
                        DossierCode.get(code),
                        n,
                        new DossierDigitising.Described(
                                form.requireNumber("pages"),
                                orNull(form.text("number")),
                                form.dayOfLifeOrNone("on"),
                                orNull(form.text("issuer")))));
    }

    @PostMapping("/desk/dossiers/{code}/scan/papers/{n}/refuse")
    @Requires(Permission.DOSSIER_WORK)
    String refuse(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable int n,
            @RequestParam(defaultValue = "") String reason) {
        return once(
                actor,
                ui,
                model,
                press,
                DossierCode.get(code),
                new TypedForm(Map.of("reason", reason)),
                n,
                () -> digitising.refuse(actor, DossierCode.get(code), n, reason));
    }

    private String once(
            Actor actor,
            Ui ui,
            Model model,
            Press press,
            DossierCode dossier,
            TypedForm form,
            int paper,
            Runnable work) {
        return posts.once(
                press,
                COMMAND,
                path(dossier),
                work,
                refused -> page(
                        actor,
                        ui,
                        model,
                        dossier,
                        form,
                        Map.of(field(form, refused) + "-" + paper, ui.error(refused)),
                        null,
                        paper));
    }

    /** The field of a paper that a refusal is about. */
    private static String field(TypedForm form, DomainException refused) {
        if (form.on("reason")) {
            return "reason";
        }
        return refused.code().equals("PLA-011") ? "on" : "pages";
    }

    private static String path(DossierCode dossier) {
        return "/desk/dossiers/" + dossier + "/scan";
    }

    private String page(
            Actor actor,
            Ui ui,
            Model model,
            DossierCode code,
            TypedForm form,
            Map<String, String> errors,
            @Nullable UUID shown,
            @Nullable Integer read) {
        UUID dossier = digitising.requireScan(actor, code);
        List<ScanPage> pages = scans.list(actor.authorityId(), dossier);
        boolean installed = reading.isInstalled();
        TextReading.Proposal proposal =
                installed && read != null && errors.isEmpty() ? propose(actor, dossier, pages, read) : null;
        model.addAttribute(
                "page",
                new ScanStation(
                        ui,
                        details.get(actor, code),
                        pages,
                        ScanView.of(ui, path(code), pages, shown, false),
                        form,
                        errors,
                        installed,
                        read,
                        proposal));
        return "dossiers/web/scan";
    }

    private TextReading.@Nullable Proposal propose(Actor actor, UUID dossier, List<ScanPage> pages, int component) {
        return pages.stream()
                .filter(page -> Integer.valueOf(component).equals(page.target()))
                .findFirst()
                .flatMap(page -> scans.picture(actor.authorityId(), dossier, page.id()))
                .flatMap(reading::read)
                .map(TextReading::propose)
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
