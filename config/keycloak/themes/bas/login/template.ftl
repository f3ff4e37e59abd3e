<#-- The frame of every page: mark, heading, message, content, language. -->
<#assign isAgency = (properties.agency!"") == "true">
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${(locale.currentLanguageTag)!'sv'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("pageTitle", organisationName(realm.name, realm.displayName!""))}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if properties.scripts?has_content>
  <#list properties.scripts?split(" ") as script>
  <script type="module" src="${url.resourcesPath}/${script}"></script>
  </#list>
  </#if>
</head>
<body class="realm-${realm.name}" data-page-id="login-${pageId}">
  <header class="top">
    <@brand />
    <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("languageTag")?reverse as l>
      <#if l.languageTag == locale.currentLanguageTag>
      <span lang="${l.languageTag}" aria-current="true">${l.label}</span>
      <#else>
      <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
      </#if>
      </#list>
    </nav>
    </#if>
  </header>
  <main class="card<#if isAgency> card-agency</#if>" id="kc-content">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <p class="message message-${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if displayInfo>
    <div class="info"><#nested "info"></div>
    </#if>
  </main>
  <footer class="bottom">
    <p>${msg("demonstration")}</p>
  </footer>
</body>
</html>
</#macro>

<#-- Who speaks on this page. -->
<#macro brand>
<#assign name = organisationName(realm.name, realm.displayName!"BAS Samverkan")>
<p class="brand">
  <#if isAgency><span class="initial" aria-hidden="true">${name?substring(0, 1)}</span><#else><img src="${url.resourcesPath}/img/mark.svg" alt="" width="30" height="30"></#if>
  <span>${name}</span>
</p>
</#macro>

<#-- An organisation's name in the reader's language; what the realm says when we have no translation. -->
<#function organisationName alias fallback>
  <#local key = "organisation." + alias>
  <#local known = msg(key)>
  <#if known == key><#return fallback></#if>
  <#return known>
</#function>
