package vn.thongsuot.dossiers.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierFiles;
import vn.thongsuot.dossiers.PaperPrinting;
import vn.thongsuot.platform.Idempotency;

/** Papers and files of dossiers, for officials and for those who hold a tracking key. */
@Controller
class FileController {

    private final PaperPrinting papers;
    private final DossierFiles files;
    private final Idempotency idempotency;

    FileController(PaperPrinting papers, DossierFiles files, Idempotency idempotency) {
        this.papers = papers;
        this.files = files;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/dossiers/{code}/papers/receipt.pdf")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<Resource> receipt(@CurrentActor Actor actor, @PathVariable String code) {
        return Downloads.of(papers.openReceipt(actor, DossierCode.get(code)));
    }

    @GetMapping({"/desk/dossiers/{code}/papers/{paper}.pdf", "/desk/papers/{paper}.pdf"})
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<Resource> paper(@CurrentActor Actor actor, @PathVariable UUID paper) {
        return Downloads.of(papers.open(actor, paper));
    }

    @GetMapping("/desk/dossiers/{code}/files/{document}")
    @Requires(Permission.DOSSIER_READ)
    ResponseEntity<Resource> file(@CurrentActor Actor actor, @PathVariable String code, @PathVariable UUID document) {
        return Downloads.of(files.open(actor, DossierCode.get(code), document));
    }

    @PostMapping("/desk/dossiers/{code}/components/{n}/file")
    @Requires(Permission.DOSSIER_WORK)
    String attach(
            @CurrentActor Actor actor,
            @PathVariable String code,
            @PathVariable int n,
            @RequestParam MultipartFile file,
            @RequestParam UUID idempotencyKey)
            throws IOException {
        byte[] content = file.getBytes();
        return "redirect:"
                + idempotency.once(idempotencyKey, actor.accountId(), "dossier.attach", () -> {
                    files.attach(actor, DossierCode.get(code), n, content);
                    return "/desk/dossiers/" + DossierCode.get(code);
                });
    }

    @GetMapping("/track/{code}/{key}/papers/receipt.pdf")
    ResponseEntity<Resource> trackedReceipt(@PathVariable String code, @PathVariable String key) {
        return Downloads.of(papers.openTracked(code, key, Optional.empty()));
    }

    @GetMapping("/track/{code}/{key}/papers/{paper}.pdf")
    ResponseEntity<Resource> trackedPaper(
            @PathVariable String code, @PathVariable String key, @PathVariable UUID paper) {
        return Downloads.of(papers.openTracked(code, key, Optional.of(paper)));
    }
}
