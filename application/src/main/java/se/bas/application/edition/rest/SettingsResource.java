package se.bas.application.edition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.edition.TextLanguage;

/** What holds at the caller's agency today. No participant is in it. */
@Path("/settings")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class SettingsResource {
    private final Caller caller;
    private final ShowSettings showSettings;

    @Inject
    public SettingsResource(Caller caller, ShowSettings showSettings) {
        this.caller = caller;
        this.showSettings = showSettings;
    }

    /** What holds. */
    @Schema(name = "Settings", description = "What holds at my agency today")
    public record SettingsJson(
            List<PolicyJson> policies,
            List<OfferedJson> offered,
            InformationJson information,

            @Schema(description = "By which provisions my agency discloses, and what they say")
            List<LawJson> law,

            @Schema(description = "What the administrators tell the staff; absent when nothing") @Nullable
            NoticeJson notice) {
        static SettingsJson of(Settings settings) {
            Name notice = settings.notice();
            return new SettingsJson(
                    Arrays.stream(PolicyNumber.values())
                            .map(number -> new PolicyJson(number, number.unit(), settings.of(number)))
                            .toList(),
                    Arrays.stream(CodeList.values())
                            .flatMap(list -> settings.offered(list).stream()
                                    .map(value ->
                                            new OfferedJson(list, value.code(), value.swedish(), value.english())))
                            .toList(),
                    new InformationJson(
                            settings.information().version(),
                            settings.information().in(TextLanguage.SV),
                            settings.information().in(TextLanguage.EN)),
                    settings.law().stream()
                            .map(one -> new LawJson(
                                    one.item(),
                                    one.used(),
                                    one.text().swedish(),
                                    one.text().english()))
                            .toList(),
                    notice == null ? null : new NoticeJson(notice.swedish(), notice.english()));
        }
    }

    /** A number that a rule goes by. */
    @Schema(name = "Policy", description = "A number that a rule goes by")
    public record PolicyJson(PolicyNumber policy, PolicyNumber.Unit unit, int number) {}

    /** A value that a form offers. */
    @Schema(name = "OfferedValue", description = "A value that a form offers, in the order of the agency")
    public record OfferedJson(CodeList list, String code, String swedish, String english) {}

    /** What a participant is told before consenting. */
    @Schema(name = "Information", description = "What a participant is told before consenting, paragraph by paragraph")
    public record InformationJson(
            @Schema(description = "What a consent names as informationVersion")
            String version,

            List<String> swedish,
            List<String> english) {}

    /** What an agency decides about a provision or a duty. */
    @Schema(name = "Law", description = "Whether my agency discloses by a provision or a duty, and what the law says")
    public record LawJson(LawItem provision, boolean used, String swedish, String english) {}

    /** What the staff is told. */
    @Schema(name = "Notice", description = "What the administrators tell the staff")
    public record NoticeJson(String swedish, String english) {}

    @GET
    @Operation(
            operationId = "showSettings",
            summary = "What holds at my agency today",
            description =
                    "The numbers that rules go by, what forms offer, and what a participant is told before consenting.")
    @APIResponse(
            responseCode = "200",
            description = "Today's",
            content = @Content(schema = @Schema(implementation = SettingsJson.class)))
    public SettingsJson show() {
        return SettingsJson.of(showSettings.show(caller.actor()));
    }
}
