package vn.thongsuot.dossiers.web;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;

/** Paying a fee from the tracking page: away to the gateway, and back with its signed word. */
@Controller
class TrackPayController {

    private final DossierDetails details;
    private final TrackFees fees;

    TrackPayController(DossierDetails details, TrackFees fees) {
        this.details = details;
        this.fees = fees;
    }

    @PostMapping("/track/{code}/{key}/pay")
    String pay(@PathVariable String code, @PathVariable String key) {
        DossierDetail detail = details.getTracked(code, key);
        String root =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        URI back = URI.create(root + "/track/" + detail.code() + "/" + key + "/paid");
        return "redirect:" + fees.begin(detail, back, URI.create(root + "/pay/callback/"));
    }

    /** A word that is not signed changes nothing; the page says what is so. */
    @GetMapping("/track/{code}/{key}/paid")
    String paid(@PathVariable String code, @PathVariable String key, @RequestParam Map<String, String> parameters) {
        DossierDetail detail = details.getTracked(code, key);
        fees.answer(new HashMap<>(parameters));
        return "redirect:/track/" + detail.code() + "/" + key + "?payment=answered";
    }
}
