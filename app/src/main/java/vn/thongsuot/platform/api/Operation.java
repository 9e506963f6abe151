package vn.thongsuot.platform.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;

/**
 * One thing that a machine can ask for (Vietnamese: một thao tác của giao diện).
 *
 * @param method in lower case, as OpenAPI has it
 */
record Operation(String method, String path, HandlerMethod handler) {

    String tag() {
        ApiResource resource = handler.getBeanType().getAnnotation(ApiResource.class);
        if (resource == null) {
            throw new IllegalStateException("%s below %s is no resource.".formatted(handler, ApiPaths.ROOT));
        }
        return resource.tag();
    }

    String id() {
        return tag() + "." + handler.getMethod().getName();
    }

    @Nullable
    Permission permission() {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        return requires == null ? null : requires.value();
    }

    List<MethodParameter> parameters() {
        return Arrays.asList(handler.getMethodParameters());
    }

    Optional<Type> body() {
        return parameters().stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType)
                .findFirst();
    }

    /** What the answer holds. */
    Type answer() {
        Type type = handler.getMethod().getGenericReturnType();
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    boolean changes() {
        return !method.equals("get");
    }

    /** Whether it makes a new resource, which its handler declares by the status. */
    boolean creates() {
        ResponseStatus status = handler.getMethodAnnotation(ResponseStatus.class);
        return status != null && status.value() == HttpStatus.CREATED;
    }

    /** Whether it takes files, and so a form. */
    boolean takesForm() {
        return parameters().stream().anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
    }

    boolean takes(String header) {
        return parameters().stream().anyMatch(parameter -> {
            RequestHeader named = parameter.getParameterAnnotation(RequestHeader.class);
            return named != null && named.value().equals(header);
        });
    }

    /** Whether its answer tells the version that a change has to name. */
    boolean isVersioned() {
        return takes("If-Match")
                || answer() instanceof Class<?> type
                        && type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component ->
                                        component.getName().equals("version") && component.getType() == int.class);
    }
}
