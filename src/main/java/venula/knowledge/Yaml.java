package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
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
            throw new KnowledgeBroken(file + ": " + e.getOriginalMessage(), e);
        }
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
