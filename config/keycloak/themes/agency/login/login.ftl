<#import "template.ftl" as layout>
<#assign failed = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!failed; section>
  <#if section = "header">
    ${msg("signInAt", layout.organisationName(realm.name, realm.displayName!""))}
  <#elseif section = "form">
    <p class="lead">${msg("signInWhy")}</p>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="field">
        <label class="label" for="username">${msg("username")}</label>
        <input class="input" id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username"
            autocapitalize="none" spellcheck="false" required autofocus <#if failed>aria-invalid="true" aria-describedby="input-error"</#if>>
        <#if failed><span class="field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</span></#if>
      </div>
      </#if>
      <div class="field">
        <label class="label" for="password">${msg("password")}</label>
        <div class="with-toggle">
          <input class="input" id="password" name="password" type="password" autocomplete="current-password" required
              <#if failed>aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="toggle" type="button" hidden data-shows="password" data-show="${msg("show")}" data-hide="${msg("hide")}"
              data-show-label="${msg("showPassword")}" data-hide-label="${msg("hidePassword")}" aria-label="${msg("showPassword")}">${msg("show")}</button>
        </div>
        <#if usernameHidden?? && failed><span class="field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</span></#if>
      </div>
      <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
      <button class="button" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
    <#if (client.baseUrl)?has_content><p class="back"><a href="${client.baseUrl}">${msg("otherOrganisation")}</a></p></#if>
    <#assign exampleKey = "organisation." + realm.name + ".example">
    <#assign example = msg(exampleKey)>
    <#if example != exampleKey><p class="demo">${msg("demoAccounts")} <code>${example}</code></p></#if>
  </#if>
</@layout.registrationLayout>
