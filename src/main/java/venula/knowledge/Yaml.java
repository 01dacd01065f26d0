package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into records: an unknown word is an error, an absent list is empty. */
final class Yaml {
    private static final ObjectMapper MAPPER = mapper();

    private Yaml() {}

    static <T> T read(String file, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            var line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new KnowledgeBroken(file + line + ": " + inPlainWords(e), e);
        }
    }

    /** What is wrong, for somebody who writes rules and no programs. */
    private static String inPlainWords(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "nobody knows the word \"%s\" here; there may be %s"
                        .formatted(
                                unknown.getPropertyName(),
                                unknown.getKnownPropertyIds().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case InvalidNullException missing ->
                "\"%s\" is missing or says nothing"
                        .formatted(missing.getPropertyName().getSimpleName());
            case InvalidFormatException wrong ->
                "\"%s\" cannot stand here%s".formatted(wrong.getValue(), instead(wrong.getTargetType()));
            case MismatchedInputException _ ->
                "something stands here that does not belong; look at the indentation and the brackets";
            default -> e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        };
    }

    private static String instead(Class<?> type) {
        if (!type.isEnum()) return "";
        var words = Stream.of(type.getEnumConstants())
                .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        return words.collect(Collectors.joining(", ", "; there may be ", ""));
    }

    private static ObjectMapper mapper() {
        var builder = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .annotationIntrospector(new KebabCase())
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.FAIL));
        for (var absent : List.of(Set.class, Optional.class, Map.class, List.class))
            builder.withConfigOverride(
                    absent, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        for (var absent : List.of(boolean.class, int.class))
            builder.withConfigOverride(absent, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET)));
        return builder.build();
    }

    private static final class KebabCase extends JacksonAnnotationIntrospector {
        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return KebabCaseStrategy.class;
        }
    }
}
