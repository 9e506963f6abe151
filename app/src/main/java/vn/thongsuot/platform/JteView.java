package vn.thongsuot.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders a precompiled template; it is whole before the first byte leaves, so an error never cuts a page. */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;

    JteView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters(model), output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** Templates take only what they declare; what Spring adds to a model is not theirs. */
    private Map<String, Object> parameters(@Nullable Map<String, ?> model) {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            Map<String, Class<?>> declared = engine.getParamInfo(template);
            model.forEach((name, value) -> {
                if (declared.containsKey(name)) {
                    parameters.put(name, value);
                }
            });
        }
        return parameters;
    }
}
