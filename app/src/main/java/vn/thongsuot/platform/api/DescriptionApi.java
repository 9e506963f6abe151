package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.OpenToAll;

/** The description of the interface for machines; it holds nothing of the installation, so it is open. */
@RestController
class DescriptionApi {

    private final ApiDocument document;

    DescriptionApi(ApiDocument document) {
        this.document = document;
    }

    @GetMapping(path = ApiPaths.DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<JsonNode> openApi(HttpServletRequest request) {
        var locale = AcceptedLanguage.of(request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(document.in(locale));
    }
}
