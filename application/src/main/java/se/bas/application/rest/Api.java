package se.bas.application.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the API. It goes through the same gate as the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "BAS Samverkan",
                        version = "1",
                        description =
                                "Everything about the cases of one agency, and what other agencies let it see. A case that"
                                        + " is closed to the caller and one that does not exist give the same 404. Every call is"
                                        + " in the log. Lists are read a page at a time (next, cursor); what can be changed has an"
                                        + " ETag, and changing it takes If-Match; a POST with an Idempotency-Key is carried out"
                                        + " once. Problems are RFC 9457, in Swedish or English (Accept-Language). More:"
                                        + " docs/api.md.",
                        license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm bas with the audience bas-api")
public class Api extends Application {}
