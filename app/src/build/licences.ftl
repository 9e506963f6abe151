<#-- One line for each library in the product: group, name, version, licences as it names them; tab between, and bar between licences. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.groupId}	${library.artifactId}	${library.version}	${entry.getValue()?join("|")}
</#list>
