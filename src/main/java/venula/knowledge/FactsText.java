package venula.knowledge;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON, to be kept. */
public final class FactsText {
    private static final ObjectMapper MAPPER = mapper();

    private FactsText() {}

    public static String write(Facts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    public static Facts read(String text) {
        return MAPPER.readValue(text, Facts.class);
    }

    private static ObjectMapper mapper() {
        var builder = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        for (var absent : List.of(Set.class, Optional.class, Map.class, List.class))
            builder.withConfigOverride(
                    absent, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        return builder.build();
    }
}
