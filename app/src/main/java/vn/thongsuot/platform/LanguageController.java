package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the language by a plain link and returns to the page. */
@Controller
class LanguageController {

    @GetMapping("/language/{language:vi|en}")
    String change(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(UiArguments.LANGUAGE_COOKIE, language)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (isOwnPath(back) ? back : "/");
    }

    /** Only a path of this site, so that the link leads nobody elsewhere. */
    private static boolean isOwnPath(String back) {
        return back.matches("/[A-Za-z0-9._~/-]*") && !back.startsWith("//");
    }
}
