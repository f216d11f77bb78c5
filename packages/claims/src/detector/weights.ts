/**
 * How much each cue speaks for or against a claim and each label, in hundredths of log-odds: a letter for the
 * target, then the weight. Written by `npm run fit -w @caveat/claims` from the training and development
 * sentences: do not edit by hand.
 */
export const table = `A claim, B efficacy, C mechanism, D onset-duration, E quantified, F comparative, G safety, H expertise, I satisfaction, J typicality, K approval, L candidacy, M risk, N care, O physiology, P question, Q navigation, R logistics, S disclaimer, T heading
bias	A-20B-235C-377D-291E-350F-290G-312H-292I-288J-299K-390L-338M-250N-280O-266P-488Q-254R-197S-345T-283
treatment	D-29E15F40I-36J-68K23L-25M26N-33O-71P22Q-78S-24T65
product	A26B49C42E-27F41G-11H-27I-38J-14K12L-12M-33Q-33
provider	A-29B-61C-19D-68E-21G-11H142I-28J-12L-39M-79N-26O-57P-15Q60R39S46T-31
we	A-12B-13C-50D-42E56F47G22H12I44J84K11L-24M-17N-21O-43P-35Q71S-20
patient	A13C-56D-11E48F-19H-15I95J113K-17L44M13N-26O11P-12Q-20R-81S37T-22
you	A10B34D31F-18G27K-18M17N32O-55P26Q13T35
thirdPerson	A34C57D-17E26F12G18I14L31M11N-14O48P11Q-11R-31S13T-38
firstPerson	C-13E-12F-12G12H-22I21J82K-11N-32O-16P38T-29
bodyPart	A41B53C41D41E23G-11H41I-39J28M19N-15Q-53R-22S-69T13
concern	A33B60D-30E22F-52G-11H-20I-54K34L34N-10O32Q-30R-79S-21
process	A-13B-64C163D-20E13G-36H-30I-33J-51K-23M-47O122P-25Q-45R-43S-27T-40
energy	A49B12C98D-35E-33F-18G71H-13I-28K-18L-11M-63O-18P-25Q-29R-13S-30T-43
ageing	A-51B-35D-47F-58G-17H-47I-33K-19L-13M-14N-37O84R-34
improve	B41C42E36F13G-13I-64J-12K-20N49O-63P-24Q12R-37S-17T-18
goodState	A50B94D26F-18H-28J26L-11M-16N25O-32Q-23R-45S-43T-16
result	A40B81C-30D49G-50H-15I-23K-11L-17M-19N-35O-43R-70S15
appear	A22B34C48D-12E-22F-16G48H-28J13K-23L-35M31O-26R-42S-38T-11
purpose	A52B90D71F-53G-19H-11I-19M-66Q-41T-26
mechanismVerb	A16B27C113D-33F-17G31H-24I19J-47K-26M-40O-48P-26Q-17S-41T-14
timeUnit	A-39B-32C-46D54E50F-24H-22I-46J-23K-20L-35N27P-15Q-12R17S-13
onset	A31B20D135F-29G10H-27I-13J30K-15L-18N-36P-23Q-34R-40S-29T-47
duration	B-21D131E-11G-18H-48J-18L-58M31N-17O-17P-15R-53S-18T-51
interval	A38C-29D67E21F21H19I-12J-16K29L25M-45O26P-28R-38S-38T-32
sessions	A-10B-14C-35D89E-12F-48G-22H-22I-13J50K-15N-60O-27P-21Q-48R18S-20
recovery	A75B-47D70E19F51G103H-11I31J30L-20M-39N-24O-38P-18Q-30R-36S-26
study	A27C-15D-14E72H-36J-39K34L-28M26N-29O-50P-24Q-26R-43S17T-34
count	A85B-14D-27E111F-15M-24N-23P-21Q-23R-52S-21T-24
share	A50B19C-14E179F20G22H-15J24K-19L-30M-24O37P-25Q-44R-28S-25T-26
comparison	A94B22C-35D12F191G-10H54L-15M-39N-20O-21Q-38R-93S-44T-14
approval	A100B-29C-25D-46E-34F-26G-52H-27I-39J-26K332L-14M21N-46O-67P-28Q-41R-40S-43T-46
expertise	A60B-22C-31E28H132J-13K41L-37M-40N-33O-31P-23Q-38R-36T-31
satisfaction	A24B-14C-17D-47E20F-26I180J66K-17L-16N-22O-59P-15Q-10R-46
typicality	A38B39C-24D36F-38H-11J131K19L-17M-23N-51O-52P-27R-10S-15T-34
candidacy	A45B-27C-15D-15E-28F-23G14I-46J-38L129M-84N-14O-21R-15S11T-13
credential	A50B-16C-16D-24F21G-42H104I-15J-41L-36M-41N-11P-29Q-42R-36
biography	A-107B-37C-25D-70E-48F-16G-29H-75I-24J-24K-28L-28M28N24O-26Q25R92S-17
substance	A-23B-16C35D-26E-53F18I-26J-12K-30L-19M-22N16O-45Q-27R65S22T-16
handiwork	A-57B-15C10D-30E-15F-26H-57I-61J-33K-18L-33N11O-28Q-53R87S-11T-20
tool	A-13B-59D-20F16G46I-55J-24L-40M-26O-34P-13R80S-21T-15
sensation	A20B-10D-25E-19F-50I58J40M26O-27P18Q-22R-41S-14T-17
aftermath	A-56B-11C-36D-67E-25F-74G-52H-25I-22J-45K-27L-50M108N-32O22Q-11R-30
dailyLife	A27B11C-26D56E28F16G15H27I10J34K-29L30M-81N71O-18P-17Q-62S-36T-15
ease	A138D-29F-11G193I14J39K24L17M-73N-57O-55P-18Q-46R-38S-29T-32
refusal	A-116B-68C-30D-44E-32F-38G-75H-20I-37J-57K-26L-32M137Q-17R42S-16T-14
badCausal	A-39B-13C-15D-44E-15H-14I-36J-22K-28L-16M103N-36O-49P-10R-28T-16
bodyAlone	A-45B-19C-23D-30E27F-27G10H-34I-33K12L-47M-66O123Q-19R-17S13
slogan	A124B95C-21D48E-50G21H-27I69J27K-15M-53N-35O-52P-21R-50S-38T79
delight	A92C-15D-28F-16G-10H-13I131K17M-13N-15O-43P-24Q-35R-46T-20
courtesy	A-94B-45C-14D-44E-28F-49G-61H-25J-13K-27N-16P-11Q119R43S-14
aboutData	A-68B-32C-27D-38F-31G-34H-21I-32J-29K-26L-28M-21Q-19S131T-17
harm	A-13B-41C14D-44E-55G106H-58I-84J-50K-33L-73M116O-43Q-61R-99S-23T-20
contraindication	A-67B-31C-35D-43E-18F-43G-46H-31I-42J-19K-26M134N-19O-37P-12Q17R-26S-17
limit	B-42C-29E-46F-19G22H-23I-20J-44K-38M75O-26Q-12R-24S11T-23
frequency	A-46B-67C-39E42F-14G-54H-30I-62J-76K14L-25M111N-19P-17Q-28R-21S-22
reassurance	A112B-48E-29G227H-14I-15M-31N-28O-60P-20Q-25R-88S-38T-46
absence	A39C24D-28F13G103I-35L-17O-23Q-39R-39S14T-22
careVerb	B-15C-32F-27G-24H-30I24K-48N22P-22R-26S-41T-11
careItem	A-27D-24E-27F-36G-18H-49I-49J-37K-42L-36N114Q-25S-13T-46
money	A-85B-73C-37D-65E-59F-26G-76H-37I-36J-18K-34L-52M-55N-45O-44Q-12R104S55T-28
place	A-28B-30D30F-21G-28H-51I-49K-39L-57M-54N-36O-26Q29R91T-22
step	B-11C-34E-23G46H-28I-26K20L-18M13N-31O-15P-11Q-42R39S-31
navigate	A-61B-40C-44D-13E-53F-31G-29H-66I-31J-42K-36L-50M-51N-11P-29Q161S-14
disclaimer	A-87B-25C-15D-49E-20G-55H-66I-32J-43K-30L-28M-49N-30O-32R-65S238T-19
modal	A-41B-27C-25D-24F19G-21H-45J-13K-27L-52M110N41O-83R-42T-23
hedge	A-17B-17E17G-15H-28I-36J-14K-26M42N-47O26P-11Q-38R18T-18
negation	A46B-13C14D-20E-11F34G48I-12J18K-19M-12N-20O-23Q-32R-66
condition	C-20D-15H-32J-17K27L42M-26N44P11T-31
intensifier	A40B-21C15G52H16I18L17M-12N-26O12P-12Q-15R-14S-11T-18
contrast	A27B29D31E16F58H-12I-14J-27K22M-29N-17O40Q-12R-20S-11
questionWord	A-12B-31C-74D-37E16F-33G-26H-19I-30J-22K-33L-16N-67O41P23Q-20R-19S-27T39
presuppose	A29B40C-21D-21E-37F-28G-37H-16I-11J-30K-35L-17M-12N25O-26P75R-32
number	A-15B-50C-46D36E100F-53G-45H-35I-20K15L23M-44N-32P-25Q-53R93S-34T-25
^ treatment	A-38B-24E-48F-27G-47H-51I-24J-41L-36M-16N-71O13P23Q-44R30T18
^ product	A-28B-24C22D10E-52G-28H-27I-19J16K10L-29Q-30R12T13
^ provider	A-14B-66C-27D-25F-50G-39H22K-11M-17N-25O-22P-12Q-41R32S-28
^ we	A-31B-29C-23D-39E-15F-42J-49L-27M-19N-39O-19P-32Q-33R29S-20
^ patient	A19B-50C-24D26E-22F-30I38K-18L39M21N-28O-38Q-32R-13T-13
^ you	A12B-46C-39E-43I-20J30K-16L27M-12N-51O-38P16Q46R-26S-33T-18
^ thirdPerson	A17C-21D10G-26I-30J-34K22L-11M-21N-19Q-30R38S-19T-29
^ firstPerson	B-23D11E-22G25H-34I30J44L-13M-21N-40O-19Q-19R11S-28T-21
^ bodyPart	A-28C-36D19E-21G-34I-44J-63K-40N-26O54
^ concern	A-29C-60E-19F-12G-24H-30I-24J-29K-21L-17M10N-23O33P-14S-17
^ process	A-54B-12C-45D39E-18F-31J-11L20M-48O58R25T-19
^ energy	A19C13E-15F-27H-11M-27T-12
^ ageing	A-94B-83C-73D-30E-18F-40G-36H-31I-27J-38K-10L-12M17N-16O87Q10
^ improve	A16B13C-30D-14E44G-10H-37I-13J-21K-13M15N-51Q-35R30T36
^ goodState	C-10D-46E-27F-30G-22H-14I33J-22K10L27M19N-19O-15T18
^ result	A41B21C-25D34F22G-27I-36J-12K-20M-57N-39P11R-22S18T30
^ appear	B35C-12D-34E-15G-29H-16I16L-15M20N-11O-15Q17S-31T-14
^ purpose	B24G-10N-43O16Q-10R31
^ mechanismVerb	A-26B-24E-24F-22G-29H-31I21J-22K-14L-26N22Q18R31S-23
^ timeUnit	A12B40C-15D37F25J-33L-19M-10N-11Q26R-38
^ onset	A35C-11D16E-29J-25L-17N-13O-12Q-15R-13
^ duration	A14B-86D18F26G-24H17L-13M-17O19R42
^ interval	A33B27D61E-17F-23H22J-26K19M-11O-12Q-22R-36
^ sessions	A-13C-17D-24G-37J-43K-16L-13M-14Q-16R11S-16
^ recovery	A21B-18D22I42L-12N-21Q-18R-25T13
^ study	A-44B38C-11D-26E17F-13G-22H-11I-16J-23K-17L-14M56O-17Q-12R-23S24
^ count	A16E22G14
^ share	A-32B-18D-38E-10G25H-16J-42L-20N30O21R-27T-10
^ comparison	A71B-23C-25D-12F26G-44H-19I27J-20K18L28M-41O13Q13S-10
^ approval	A65B-28D-17E-23F-28I-12K101L11M-19O-21R-23T-19
^ expertise	A21B-21H95I-30K-23M-22N-14P-22Q-40R-21S-20
^ satisfaction	A20B11C-21D-16F-11H15J25M-35N-18Q32R20S25
^ typicality	A74F-33G12H-10I35J68L12M-31N-42O-19Q-25R10S-30
^ candidacy	A50B-30C-10D-15E-15F-24G-18H-10I-21K-11L69N-47O-36P-22Q-31R-48S-30T-13
^ credential	A21B-41C-12D-20E-16F-42G-11H72I-16J-12K-10Q-25R-14T12
^ biography	A-26E-24F-11G-12H-32N-15O-16Q-34R69T-17
^ substance	B-48C26D-13E-11G24I-11K-13L-28M-11R17S12T-13
^ handiwork	A33B26C25D-50E-22F-11H-16I-12J-17M-33O-35Q-11
^ tool	A-16B-21C42D-30E-23I-10L-19N-18O-28R36S-10T-11
^ sensation	B21C-14D-13J-28O-21P20R-15
^ aftermath	A-24B-14D14E-16F-18G-12H18M12O-11
^ dailyLife	A41D37F20H22J-23L-18M-36N-33O-13Q-14R18
^ ease	A40D23I30J70L29M-12O-12Q-11R-22
^ refusal	D-13E-11G-11I-18J-17M16O-28
^ badCausal	B18D-17E16G-16J17M23O-19
^ bodyAlone	B10D16F-10G25H-23I11L-12N-12Q-23S12
^ slogan	A95B89D32E-12F20G-17J-15M-17N-29O-19Q16R-16S-11
^ delight	A-13B-30D-13G-11H-12K16M-21Q21S18
^ courtesy	A-49B-21D-13F-15G-33I16L-17M-13Q45
^ aboutData	A-46B-20D-11E12F-11I-13J-11M-22Q-12R19S68
^ harm	A-36C-29D-29E-34F-70H-40I-43J-44K-33L-20M69O-36Q-36R-31S-23
^ contraindication	A-36D-13F-11I-11J-12L-41M31N-12O-13P-11R-18S-11T14
^ limit	A-25C-23G-39H-15J-12L-20M12P-17T-25
^ frequency	C-11D44E36H-27I-17J-13L-18O14Q-17R35T24
^ reassurance	A33D12E-15G46I-14L10M-15N-22O-32P-23Q-32R-53S-25T-36
^ absence	A14B42C-36F11I15K-18L-24N-16P-17Q-28R61S-22
^ careVerb	A-13B-31C-35D-21E-55F-30H-20I-13J-19K-31L-11M33N46O-43Q-11R22S-22T-31
^ careItem	C-33D-22E-31I-18J-37K-10L-39N47Q-21R-65S-12T-27
^ money	A-72B-29C-28D-51E-43G-60H-38I-36J-22K-35L-36M-48N-26O-23Q-13R61S22
^ place	A-23B-30C-13D-26E-21F-13G-29I-14J15L-33N-39O15Q31T-35
^ step	A-43B-37C-19D-25E-29F-53G20H-41I-25J-24L21N-48O-14P-10Q-32R92S-14
^ navigate	B20C-22D12E-15F-49H-28I-53J-29K-28L-41M-27N-16O-15P-20Q50R-78S-15
^ disclaimer	A-72B-43D-16F-22G-12H-27J-23M-26N-21O-15Q-25R-49S128T-12
^ modal	A-22B-32C-13D32E-30F-50G10H-24J-28L-17O-20P16R-11S-20
^ hedge	A-44C-15D22F-32G-23H-17I-11M44N-56O14Q20R-36
^ negation	A-47B-38C-40D19F38K-22L-55M59P-22Q-40R36S-21
^ condition	A12B36G13H22I-14K-14L25N38O12R-15S-13T-18
^ intensifier	A13C-21D19E-20F-17H-14J29K-10M31N-24O-52P12R-22S-15
^ contrast	B36D-24E18F-20M14N11Q11
^ questionWord	A-35B-48C-88D-29E-52F-12G15H-51I-56J-38L-14M-42O-18P119Q-38R29T20
^ presuppose	A60B57D22H15J-29L-30M-11O-18P11R-11
^ number	A11C-28D24E52F-34J-36K-24L-52N-34O-28Q-47R27S-37T35
treatment x2	A28B13D-19I-13J-22K12M-19N-24O-35Q-15R-15T16
product x2	A18B26C53E-28G-19M-32N16O-20Q-10
provider x2	A48B-26C-11D-14E-21F-32H15J-24K-28M-11O-14Q-30R-21S-18
we x2	A40B-15D-21F-20G12H39I17J-26K11L-13M-31N-15Q28
patient x2	B-13D-15E-10F-17H-13L21O-11R18
you x2	B20C-13G-19I-23J23N-18O10T-19
thirdPerson x2	C42H-19I34M-59N-38R-18S-14
firstPerson x2	B33D-35E-19F-27G-41H-23I34J11O11Q11R12
bodyPart x2	A-25B-14D-19E-37F-58G-48H-50I-49M-16N-63O48Q-38R-30S-17T-36
concern x2	A26B29C-32F-20J-16M-46N-17Q-22R-41
process x2	A45B21C73D-42F-34G-15L-15M-36N-34O41P-22Q-25R-56S-23T-24
energy x2	A15C57J15M-23N-23P-21Q-21R-22S-21T-22
ageing x2	A-54B-35C-25D-21E-24F-26G-22H-21I-21J-22K-20L-23O42S22
improve x2	A46B61D46E47F19H-40I-16J-19K-12L-17M-36O-34P-23Q-35S-28T-46
goodState x2	A105B154C-18D57E-15F-38G-25I12L-28M-89N-28O-40P-25Q-27R-34S-22
result x2	A29B52C-15E11H11I29J28M-42N-31P-14Q-23R-23S-21T-22
appear x2	A-10B14D21E-11F-17H-18L-22N-14O22Q-30R-20T-15
purpose x2	A40B60M-20N-20O-20P-20Q-20R-20S-20T-20
mechanismVerb x2	A72B52C50E-13F11G-22I-11L-11M-41N-28O-34P-21R-46S-21T-22
timeUnit x2	A-31B35C-19G-38H-32I20J11K-12L-30N48R-34
onset x2	A79B-34D105M-33N-38O-16P-20Q-23R-30S-20T-20
duration x2	A59B23D44F-15M-39N-13P-18Q-22R-37S-21T-12
interval x2	A49B-16D60F-13L-15M-34N-14O-25P-20Q-25R-15S-21T-21
sessions x2	A41B12D64F15M-21N-21O-21P-20Q-20R-22S-20T-20
recovery x2	A48B-13D53G65J26M-21N-25O-20P-20Q-22R-25S-20T-24
study x2	A12E49F15G-16H-10N-23O-24P-20Q-25R-27S-24T-21
count x2	A40E60M-20N-20O-20P-20Q-20R-20S-20T-20
share x2	A29E56F24G13J13M-18N-20O-17P-20Q-20R-23S-20T-20
comparison x2	A64E38F102H-10J-21L15M-14N-25O-40P-22Q-26R-34S-23
approval x2	A59E-12F11G-13H-37I-17K78L-16M-19N-23O-32P-22Q-25R-50S-24T-19
expertise x2	A73B-20D-22E-28F-25H99I-22J-14M-12N-23O-31P-22Q-29R-52S-31T-26
satisfaction x2	A66D-19E15F11G-15H-14I107J-12K-12L-11M-41N-22O-25P-21Q-36R-20S-22T-31
typicality x2	A60B-15D-19J102M-18N-21O-24P-20R-25S-24T-18
candidacy x2	A54B-11H-11L75M-18N-23O-34P-11Q-27R-36S-25T-15
credential x2	A75B-15D-12E-32F-47H95I-13K-13M-27N-24O-30P-22Q-36R-49S-31T-23
biography x2	A-78B-39C-23D-24E-30F-25G-23H-38I-28J-22K-21L-22Q-21R123
substance x2	A-66B-22C-29E-30F-42G-26H-17I-25J-29K-25L-28M-40O-31R121S-11
handiwork x2	A-41C-10D-39E-47F-34G-43H-22I-23J-29K-19L-33M53N-26O-27Q-13R56
tool x2	A-23B-41C-20D-26E-32G20H-30I-23J-24K-24L-23R44
sensation x2	A-24B-15C-16D-10F-11G23I-12J-23M17
aftermath x2	A-34C-23D-21E-21F-22G-25H-21I-24J-27K-21L-25M74N-14
dailyLife x2	A85B-18D93G49I-11M-31N20O-23P-21R-51S-21T-21
ease x2	A52G56H17K14M-23N-21O-20P-20Q-22R-36S-20T-20
refusal x2	A-58B-22C-21D-26E-20F-23G-22H-22I-21J-24K-20L-23M69
badCausal x2	A-48B-34C-14D-23E-23F-26G-26H-22I-21J-21K-20L-21M69R-11
bodyAlone x2	A-78B-46C-24D-24E-22F-21G-21H-23I-22J-21K-21L-22O97
slogan x2	A93B97D16F37J-12M-29N-23O-22P-20Q-30R-14S-20T54
delight x2	A51B-20E19I83J-31M-21N-21O-20P-20Q-23R-34S-23T-29
courtesy x2	A-59B-25C-20D-20E-21F-23G-25H-22I-22J-22K-20L-20Q85R54
aboutData x2	A-43B-24C-20D-21E-20F-24G-21H-22I-14J-25K-20L-20S72
harm x2	A-14B-17C-46E-28F-40H-31I-29J-29K-28L-32M69O-38Q-19R-32S-11T-17
contraindication x2	A-61B-18C-21D-22E-21F-25G-23H-27I-22J-22K-20L-47M81N-15
limit x2	A-15C-31E-25H-33I-28J-22L-11N-11O31Q18R-12
frequency x2	A-57B-33C-23D-31E-14F-26G-26H-24I-23J-23K-18L-24M86
reassurance x2	A63B-22C-14F-25G104M-34N-32O-22P-21Q-22R-31S-21T-24
absence x2	A21B-25C30D23F-11H11L-15M-35R-45S19T-13
careVerb x2	A-44B-38C-34D18E-39F-12J-21M-22N31O17S25
careItem x2	A-69B-24C-35D-75F-35G-38H-25I-27J-33K-23L-30M-39N91O43Q-16R-20T-15
money x2	A-43C-25D-53E-42G-34H-13I-29J-33K-32L-32M-32N-16O-14Q-25R74T-11
place x2	A-79B-43C-25D-15E-23F-39G-35H-36I-30J-17K-22L-26N-11O-14R57S-21
step x2	A14B24C-11D-29E-22H-29I-27K-26L-31M-51N-34O-16Q-18R65
navigate x2	A-75B-23C-16D-29E-28F-39G-39H-34I-36J-14K-23L-17M-32N-24O-18Q114R-50T-17
disclaimer x2	A-53B-26C-21D-22E-22F-29G-25H-23I-30J-24K-21L-23M-24R-31S94
modal x2	A-17E12F16G10M23N14R-25
hedge x2	B20D12G-13J16M18N13O-24R-22
negation x2	A11B-23C-23D26F-29G28H14L13M-36R-26S26T-10
condition x2	F-13G-15N27
intensifier x2	A17B14C25F42G34H-11M-19O-11Q11R-10
questionWord x2	C-12D-37E-21G-23I13L23M-40N-37P23Q-52T17
presuppose x2	A-40B-20C-20D-20E-20F-20G-20H-20I-20J-20K-20L-20P60
number x2	A53B18C-29D39E82F14H-22L-35M-38N-39P-15Q-22S-15T-46
treatment|product|we ..6 improve	A52B92C-10D20F-11G-12H-18I-40K-13M20N-49O-39P-17R-11S-35T-21
improve ..4 concern|bodyPart	A36B39D23E-20F-14G-44H-22I-19K-19M-13O-37P-24Q-31R14S-30T-20
concern|bodyPart ..4 improve	C-23F-63G-13J35K-16M-14N-38P-30Q-37R-57S-31T-27
appear ..4 goodState	B32C-26D-44F11G-22L-34M-40N15P-10Q-33R-31S-23T-15
goodState ..3 bodyPart|result|concern	A57B57C14D19H-26J25L20M-41N-63O-25P-19Q-41R-32S-25T-27
modal ..2 improve	A16B50D12F-22G26J-19N38O-10P-14Q-18R-42S-24T-16
modal ..2 appear ..3 goodState	A61B71M-39N-30O-23P-17Q-21R-22S-20T-21
purpose ..4 improve	A44B51C-10F-20G-11M-43N13O-17P-20Q-21R-21S-18T-20
bodyPart ..3 appear ..4 goodState	B25D-21I17L-15M-36N-13O15P-19Q-22R-22S-20T-23
patient|you ..3 appear|improve ..6 result|goodState	A92B70C19G39I-14J19L-13M-44N19O-38P-15Q-38R-36S-22T-24
mechanismVerb ..4 process	A90B12C70D-28F19H-11M-43N-30O-74P-16R-43S-22T-24
process ..4 mechanismVerb	A41C65F25G-19L-11N-29O-16P-21Q-22R-41S-21T-21
energy ..4 mechanismVerb	A54C58D12G22M-29N-24O-26P-21Q-22R-36S-21T-21
mechanismVerb ..4 energy	B-21C26F-22N-31P-20Q-21R-24S-20T-21
treatment|product|energy ..4 mechanismVerb	A31B-22C58G11H-18K-13M-32N-36O-31P-17Q-26R-27S-23T-16
treatment|product ..5 process	A76B-49C73D-10E-14F-24M-18N-31O-42P-22Q-24S-23T-22
number ..1 timeUnit	A22B36C-29D24E-30G-13H-16I-24L-30M-47N30O-37P-23Q-48R26S-39T-11
onset ..4 timeUnit	A72B-12C33D57E14F-12G-12J-10K-16M-13N-55O-16P-22R-42S-22T-22
duration ..5 timeUnit	A10B15D15E-12F-14H13I-24J-33L-13M-49N-18O-32P-23Q-34S-23T-26
timeUnit ..3 interval	A54B-21D44J14L-13M-37N-11O-14P-21R-38S-21T-21
number ..2 sessions	A39D69E-14F-38G23H17J31K-13M-47N-35O-34P-24Q-30R-19S-24T-39
number ..3 sessions ..6 timeUnit|interval	A75D62E-33F-11J-29L-11M-30N-32O-25P-21Q-22R-36S-21T-25
result ..5 timeUnit|duration|onset	A51B-51C-25D98G-14J25L-14M-25N16O-37Q-42R-25S-26T-22
onset|timeUnit ..6 result	A45B-17D78E-13F-16J-15M-34N-14P-20Q-22R-34S-21T-24
recovery ..6 timeUnit|onset	A26B-28D22F27G15I-11M-36N-37O-22P-21Q-26R-17S-21T-24
timeUnit ..6 recovery	A28D28E21M-12O-22P-20Q-22R-36S-20T-14
number ..1 share	A74B23D-12E64F22G-18H-12I24K-12L-13M-16N-15O11P-21Q-29R-60S-24T-23
number ..3 patient|treatment	A31B32D-19E54G-30I-17J-62K-26L-22N-18P-19Q-59R-58S29T-25
count ..4 patient|treatment|concern	A49E68G13H60M-18N-21O-22P-20Q-22R-31S-21T-22
share ..6 patient|result|improve	A47E100F25H-12J-12L-16M-35O51P-21Q-27R-15S-24T-21
share ..5 concern|bodyPart	B-13D-19E64F-25G-35H16I-22M-14N-12O-27P-21Q-24S-21T-18
study ..6 share|number|improve|result	A65B102C-12D27E97F29H-21I15J-10K-11L-11M-35N-18O-46P-21Q-26R-32S-24T-23
comparison ..6 treatment|product|provider	A64B-36C-31F99G-36I-20J-19L-24M-65N-20O-47Q-26R-26S-32T-32
treatment|product ..4 comparison	A-11B-10C-11D-32E-29F18G-16I11M13N-25Q-24R-18S-23
goodState|reassurance ..3 comparison	A27B20C-10F36G16H-23I-21L-17M-21N-21O-41P-20Q-25S-21
comparison ..5 goodState|improve|result	A60C22F96G-12H-14I-22J-20L-16M-39N-15O-19P-21Q-25R-13S-22
provider|we ..4 comparison	A106B-30F55H64I18J-15K-24M-21N-28O-29P-20Q-47R-34S-19T-19
absence ..2 harm	A96D15G91H-16L-20M-67N-31O-36P-23Q-25R-46S-28T-16
absence ..2 recovery	A58G63M-34N-15O-24P-21Q-21R-33S-22T-23
absence ..3 reassurance	A-42B-31C-28D-28E-21F-34G-32H-22I-22J-13K-25L-22M61N-13
treatment|product|thirdPerson ..4 reassurance	A56D-48G82H-15J-17L10M-22N-26O-36P-15Q-17R-48S-28T-24
harm ..3 absence	A86F27G77L-14M-63N-35O-33P-22Q-23S-24T-30
comparison ..3 harm	A14B-23D-13F50G62H11J16M-27N-24P-21Q-20R-24S-20T-22
provider|thirdPerson ..4 expertise	A72C-22D-31E-20G-27H77J-28K-14L-12N-29O-26P-17Q-35R-90S-26T-27
we ..4 expertise	A37D24E-17F40H34I-14K11M-25N-22O-24P-21Q-21S-23T-22
expertise ..4 provider|treatment	A85B-32D-19F-44H82I-21J-16M-19N-32O-34P-16Q-45R-37S-12T-26
number ..2 timeUnit ..4 expertise	A48B-17D15E-25F-12H51M-22N-21O-21P-20Q-21R-17S-20T-20
expertise ..4 number|count	A66B10D-14F-16G-14H77J12L-11M-37N-28O-32P-21Q-25R-26S-24T-25
patient|we ..5 satisfaction	A42B30G-31H-16I38K-14L-17M-36N-28O-28P-18Q-16R-43S-31T-17
you ..3 satisfaction	A36B47I38J49L-16M-46P-22R-29S-22T-12
share ..6 satisfaction	A48B15D22E45F11I65J19M-22N-20O-25P-20Q-21R-22S-20T-21
typicality ..5 appear|improve|result	A38B78F-30G-13H12I-42J62L-20N-25O-39P-17R-27S-12T-23
firstPerson ..5 appear|improve|satisfaction|recovery	A81B15D10E-12F-12H-12I46J76M-39N-24O-29P-10Q-20R-22S-25T-14
approval ..4 approval	A76E-16F11G-12H-35I-17K95L-15M-32N-24O-31P-22Q-26R-45S-24T-21
treatment|product|thirdPerson ..5 approval	A84C-16D-26E-11G-25H-33J-10K120M-47N-27O-32P-25Q-23R-82S-27T-24
negation ..3 approval	A-84C-23D-21E-23F-30G-31H-26I-21J-22K-32L-25M92
treatment|product|thirdPerson ..4 candidacy	A60B22E-10F13I-11L68M-56N-29O-28P-17Q-35S-29
candidacy ..5 patient|you|concern|bodyPart	A40B-17C-14D-25E-17F-10G-23H17I-18J-29K-11L76M-16N-22O-32P-15R-28S-27
condition ..3 you ..12 candidacy	A30L57M-27N-22O-21P-21Q13R-30S-20T-21
negation ..2 candidacy	A-59B-20C-20D-20E-20F-22G-22H-21I-20J-21K-20L-46M83
modal ..3 harm	A-83B-32C-25D-30E-23F-32G-44H-28I-21J-28K-21L-28M45R-16T-13
frequency ..4 harm	A-39B-35C-26D-34E-13F-22H-26I-24J-35K-24L-29M34N12O-22R-24T17
harm ..6 frequency	A-98B-30C-29D-22E-21F-30G-51H-24I-22J-27K-26L-26M72N-13R-11
harm ..2 harm	A-57B-44C-31E-25F-38G-14H-28I-26J-18K-27L-28M64N-15O-18R-17T-15
treatment|product ..6 harm	A-39B-47C-31D-50E-29H-13I-23J12K-16L-15M77N-20O33R-38S10
negation ..3 improve	A-86B-70C-52E-24G-55H-15I-15J-50K-22M73N-16O16Q-14R13T-11
treatment|product|thirdPerson ..3 limit	A-66B-14D-29E-34G-53H-12I-20J-45K-51L-38M27N-12Q11
limit ..4 improve|result	A-62B-26C-38D-38E-36F-10G-39J-23K-14L-27M45Q-13
patient|you|thirdPerson ..8 contraindication	A-57B-25C-25D-25E-21F-29G-32H-23I-29J-32K-24L-30M54Q12
condition ..6 contraindication	A-52B-21C-20D-20E-20F-24G-22H-20I-21J-21K-22L-31M77
negation ..2 duration	A-49C-19D-30E-20F-20G-33H-21I-20J-21K-20L-21M78
^ careVerb ..6 careItem|timeUnit|bodyPart	A-30B-43C-25D-25E-51F-38H-26K-28L-17M-26N46O-11P-11Q-37S-12
you ..4 careVerb ..6 careItem	A-61B-34C-29D-25E-23F-23G-22H-22I-22J-26K-21M21N47
modal ..3 careVerb ..6 careItem	A-39B-32C-21D-21E-22F-19H-21I-22J-23K-20L-23N36R-22S16
negation ..3 careItem	A-43D-37F-19G-39H-23I-23J-27K-21L-13M16N43
careItem ..4 timeUnit	A-14C-28E-35F-38H-24I-32J-20K-23L-29M-60N57Q-18R-22
condition ..5 harm	A-29B-26C-20D-25E-26F-16G-27H-21I-22J-24L-14N99O16Q-11
^ negation ..4 careItem	A-21C-23D-20E-22G-21H-21I-22J-24K-21L-22M-16N56R-23
^ navigate ..5 we|provider|place	A-32B-25C-22D-23E-25F-18G-30H-12I-40K-22L-24M19N-31S-13
money ..1 number	A-50B-29C-26D-35E-72F-12G-29H-27I-33J-34K-30L-26M-26N-20O-18Q-13R98S-22T-32
step ..4 bodyPart	A-46B-10C-12F-16G-17I-22J-18K-23L-30M-14O-23R74
provider|we ..3 step|place	A-21B-41C-31D-31E-14F-12G-30I-18J-31K-29L-30M-28N-14O-22R42S-29
step ..4 timeUnit	A-54C-24D-12F-57H-20I-37J11K-29L-28M58N20O-37Q-13R32
place ..5 timeUnit	A37C-22D-30E-12F-27G-30H-18I-23J19K-21L-23N-13Q-15R17
place ..6 place	A-72B-32C-24E-29F-36G-34H-35I-30J-13K-22L-24O-11R46S-11
^ we ..3 place|money|step	C-22D-10E-23F-22G-12H-14I-23K-22L-23M-22Q22
^ ageing|process|bodyPart|concern ..4 ageing	A-58B-36C-27D-22E-23F-28G-24H-21I-20J-22K-21L-13M-27O61
ageing ..6 bodyPart|process|concern	A-65B-16C-43D-42F-46G-45H-25I-14K-24L-37M10N-14O45Q-12R-17
bodyPart|process|concern ..5 ageing	A-16B-61C-20D-31F-22G-20H-25I-23J-26K-23M-45N-11O70Q-12R-18
number ..6 ageing	A78E90M-32N-21O62P-20Q-20R-22S-20T-21
disclaimer ..4 disclaimer	A-60B-29C-21D-25E-22F-25G-24H-23I-31J-28K-21L-25M-21R-13S90
result ..4 disclaimer	A-55B-24C-20D-21E-21F-23G-20H-21I-21J-21K-20L-21S67
presuppose ..8 result|improve|goodState	A85B101F-13I29M-23N-27O-22P82Q-11R-22S-21T-31
questionWord ..3 treatment ..6 improve	A41B62D-14L11M-14N-21O-22P61Q-20R-24S-21T-25
sentence: the body by itself	A12B28C-19D-41F-42G-58H-46I-57J-35K-52L48M21O65P-20Q-53R-14S-39
sentence: ageing without treatment	A-75B-69C-54D-55F-16G-28H-32I-35J-14K-27L-24M-42N-33O92Q-25R-13T-12
sentence: treatment with praise, no harm	A12D25F-32H-18I-30J-36K-15M-14N-11P-20Q21R19S-36T-15
sentence: praise without harm or negation	A19B26C-24D-43F25G-38J-34L-34M20N-11Q-12R-66S-50T-19
sentence: harm with nothing against it	A-78B-35D-58E-50F-41G-32H-38I-31J-14K-17L-46M78O-27P10Q-35R-35S-12
sentence: harm of the listener	A-19F-12G-38H-27I-24J-20K-23L-21M34O-19Q-20R24S16
sentence: negation without harm	A-23B23C-12D-59E-48J17K-36M43N27O21P-11
sentence: steps without praise	A-26B-24C-30D-31E-15F-40G-48H-15I-43J-15M-14N-50O-27R38S-21
sentence: place or price without praise	A-104B-57C-45D-41E-85F-57G-30H-65I-44J-80K-41L-38M-43N-32O-30R56S11T-33
sentence: passive without praise	A15C23D-15H23I-34J-40K-33L-10M-71N-26O-28P-12Q-17R75
sentence: begins with an order	A-82B-48C-43E-34F-25G-51H-46I-31J-28K-29L-42M-19N129O-17Q59R-62S-16T-18
sentence: an order about care	A-49B-44C-34D-39E-36G-61H-44J-56K-27L-29M-24N107O-41Q-14R-83
sentence: begins with an invitation	A-55B-17C-25D-17E-23F-22G-38H-17I-40J-22K-24L-28N19O-23P-16Q131R-64S-17T-33
sentence: invitation without a stop	A-27B-14C-20E-22F-21G-22I-22J-22K-21L-21Q53T-12
sentence: minutes	A-106B-39D-66E-51F-52H-27I-35J-50K-23L-38M-14N34O-29Q51R70S-11T13
sentence: days to years	A34B14C-22D74E-30F-74G-44H-11J32K-26M28N16O-40P-29Q-50R-63S-50T-37
sentence: days to years without harm or care	A65B-26D85E31F-19G-20I-17K-42L-26M-36P-18R-12S-37T-22
sentence: you can, with time	A48B-16D73F-23G-14J-13N-27O-22P-21Q-22R-53S-21T-21
sentence: need of sessions	A13B-27D47E-36I-19N15O-33P-20Q-29R-39S-15T-27
sentence: no verb	A-63B-52C-61D-19E-75F-34G25H-48I-28J-17K-25L-44M-24N34O-49Q35R12S-25T60
sentence: no verb, praise	A29B44C-32D47E-19F19I-42L-21M-12N-26O-12P-13Q-22S-11T10
sentence: no verb, harm	A-12C-24E-18F-29G-34H-22I-13K-21L-27M85O-14Q-10T-22
sentence: a person by name	A46B17F-30G-22H73I-37K-20M-37N-23O-36P-23R-33S-40T-26
sentence: person with a number	B-21C-17D11G-59I26J-34L-16M19N-44O-22P-25R-19T-36
sentence: people with a share	A64B-13D-13E73F17H-15I-14J-29M-25N-23O27P-21Q-26R-14S-19T-21
sentence: a share of harm	A-75B-21C-23D-38E-36F-28G-28H-21I-23J21K-21L-21M80
sentence: no better, no difference	A-107B-43C-22D-24E-25F-54G-30H-21I-21J-23K-20L-22M118
sentence: more … than	A15B-29C-18D-16E23F91G33H-17I-40N-52P-22Q-11R-19S-26T-12
sentence: superlative	B-26C-28D-30E-16F16G21H-28I66J26K17L43N20P-29Q-41R-38S-28T-35
sentence: if you … you	A28B-12F12G16H20L32M-36O-21P-21R-37T-21
sentence: who it is for	A46B-42D-19E-16G-13H12I-28J-26L79M-39N-19O-33P-18Q-19T-14
sentence: about us	A52F14G-27H42I-19K-16M-29N-24O-25P-22Q-31R-21S-14T-24
shape: question	A-149B-58C-41D-43E-39F-78G-70H-32I-38J-67K-34L-49M-143N-43O-50P391R-107S-33T50
shape: first and a question	A-93B-53C-23D-31E-23F-41G-25H-27I-27J-28K-23L-42O-15P82Q-14R-19T236
shape: first, without a stop	A-164B-63C-33D-80E-18F-63G-79H-70I-80J-66K-61L-69M-100N-70O-61P-31Q-101R-176S-32T372
shape: first, with a stop	A15B26F23T21
shape: without a stop	B23C-24D-46F-35G-46I-31J-28M-111N-69O-112P-49Q-76R-89S-68T274
shape: capitals, without a stop	A-81B-64C-26E-36F-40G-37H-52I-34J-29L-32M-15N-17Q-44S-12T47
shape: later, without a stop	A83B50C-11D12G13H41I29J18K51L50M-12O-51P-17Q25R82S-36T-59
shape: exclamation	A44B42D22E34I14J43L-11M-36N-10R-32T16
shape: colon	A15B25M-10T39
shape: opens a quotation	A96B54C-10F-31I112J192K-11L-20M-28N-34O-26P-26Q-31R-46S-34T-52
shape: up to 4 words	A-48C-36E-47F-52G-25H-56J-46K-16L-38M-21N-31O-67P-39Q-26S37T61
shape: up to 8 words	A-31B-37C-48D-43E-38F-48G-31H-52I-55J-50K-59L-36N-27O-52P21R21S-31T-25
shape: over 20 words	A32B98C81E37F-25G-16H39I-16J38L-16M-50O20R-60S20
shape: percentage	A66B56D-11E122F28G21H-14J-19K-11L-20M-17N-28P-15Q-34R-28S-27T-33
shape: large number	B-32D-72E97F-31H71I-23J-46K32L-19M12N-22O-44R-15S-20T-39
shape: year	A-23B39C-12D-16E-44F-22G-35H-32J-12L-15M23O-12R-17
shape: price	A-56B-13C-25D-27E-57F-38G-27H-25I-31J-32K-28L-24M-23N-16O-14Q-22R120S-16T-33
shape: trade mark	A55B57C38D41E19F25G-32J-18M-20N-21O-21Q-17T15
shape: time of day	A-36B-26C-20E-24F-21H-20I-21J-22K-20L-20R56
shape: comparative form	B-16F49G27H-14N-30P-19Q-25R-34S-21
shape: semicolon or list	A-16B31E-33F30G-18H-25I-14L23M-76N-21O63Q-15R34T-28
under a heading with: harm	A-45E-35F-22G11I-20J-17K-31L17M92N-13Q18R-38S-30T-29
under a heading with: careItem	A-14B22C-26G-29I-17K15M-20N173O-50Q-43R-46S-13T-21
under a heading with: money	A-67B-41C-12D-24E-41G-17H25K-22L-12M-42N-27O-24Q19R119S61T-61
under a heading with: place	A-17B-16D-12E-14G-31H15I13J-20M-24N-36Q66S28T-64
under a heading with: satisfaction	A-23C-16D-33G24H26I12J-29K-19M10N-26Q-44R-22T162
under a heading with: ageing	A-49B-53C-10D-42E18F-12G-34K-11M-72N-26O168Q-22R-65S-12T-15
under a heading with: provider	A35B16C-16D-33F-28G-68H72I42J-57K-20L-12M-29N-49O-11P-14Q17R-47T-20
under a heading with: step	A-55B-19C14D-31E-41F-42G-36H-48J-26K-27M-16N-22O-75Q-14R111T-26
under a heading with: candidacy	C-14J-21K14N45Q-10T-13
under a heading with: treatment	D-15E-43H-45J11K-35L62M57O-66Q-10S-60T-119
under a heading with: result	A17B22D26E-25F26G14I29J-20M14N14O-29P13Q20R20S-25T-97
under a heading with: improve	A29B39C22E-27G-17J32L13O-59P11Q-53T-41
under a heading with: disclaimer	A-29D-10F-19G-10N-16Q-10R45S15
under a heading with: recovery	G-15J-22L-10N27O-18Q-18
under a heading with: contraindication	A-16B15C10D15
under a heading with: limit	A-75B-17D-28E-24F-30G-27H-23K-12M78N-31O36Q47R-22S-14T17
under a heading with: expertise	B-30F-12G35I31L22N-20O14Q-17R45S-16T-39
under a heading with: typicality	A14D-18E14H18J127L-10M-20N-17O-21Q48R-32S28T-23
under a heading with: reassurance	A19B-15C-11F-39G39J-21K-20L95M27N29O-33P-11Q-32R-17T66
under a heading with: aftermath	B13E11H13I27M-12N-10O-20Q11
under a heading with: credential	A40D-23F-32H49L11M-54N-28O-12Q-22R37S-17T-43
under a heading with: courtesy	A-93B-29D-36G-21H-11I-10J-20M-23N-24O-11P-29Q128R78T-34
under a heading with: delight	A11B54D-23E12F17H-17J-14K-10L15N-18O-29Q-27R-37S19T107
under a heading with: slogan	A-12B19D65E-30F-14H-62J15K-15M23N-59O-26Q39R-34S28T90
goes on from: treatment	A-13B-11E-15F-13G-21H-22I-21L10M17N-35O-22Q18S-23T-12
goes on from: product	A-14B62D-21H-11I-11M22N-15O-38Q-17R10T-12
goes on from: provider	A-56B-27E-20F-13G-26H12J-18M-18N13O-27R34S37
goes on from: patient	A45B-42C29F48G-12I27J44L38M-53O-13S18
goes on from: harm	A-53B-35C-30D-41E-23H-21I-21J-51K-15L-14M72N25O-25Q-12
goes on from: ageing	A-36B-34C-19D-40G-18H-25I-18J-30K-24L-26M-16O117R-18
goes on from: study	A23D-10E56F31N-22O-23P-22Q-23R-10S-22T-21
goes on from: process	A52B15C66E13J-18M-42N-34O64P-20Q-27R-21S-23T-22
goes on from: concern	B26C33D53E43F14J-17K21L-16M33N-17Q-18R-35S-10
goes on from: limit	C-19D-40E-23F-24G-12H-23I14J-19K-22M17N-17O-37Q-11R28S11
goes on from: handiwork	A-32C-27D-15E-22F-23H-31I-36J-33K-20L-60O17R35
goes on from: bodyAlone	D-22E-22G-11H-24I-24J-31L-15M-12N11O61S14
goes on from: badCausal	A-68B-38C-26D-47E-35F-29H-20I-22J-25K-16L-27M79N15R-10
goes on from: credential	A25B-28G-15H49I10J16M-11N-22O-38P-16Q-12S-22T-22
goes on from: biography	A-36B-24C-20D-21E-19F-21G-22H-22I-21J-21K-15L-22R88
no treatment or provider here or just before	A-21B15C-29D15E-16F-34G-40H-48I-26J-13K-53L-49M16N23O-12R-49S26T-36
the body, no treatment or provider here or just before	A-11C-44D-24E14F-42G-30H-45I-13J-12K-33L12M24N-17O60Q-29R-35S-47T-11
answers a question	A-16C-38D-19F-40G15H-23I-35J-33K-37L68N48O-24Q58R33S-35
a bullet in a list	C-14D20E-10F21G36H32I17J-20L-18N20O-20P-12Q-12R-19S-23
topics: aboutData disclaimer	A-11R-11
topics: absence absence	C13G-23
topics: absence appear	A27G23I-12J11M-17
topics: absence approval	A-16M11
topics: absence badCausal	A17B11G11M-19
topics: absence bodyPart	C25G-14L-12
topics: absence candidacy	L-14
topics: absence careItem	B19C10D-10G-15M-20
topics: absence careVerb	D12E13F-17G-19M28N-21S16
topics: absence comparison	D-21J-11M-16N12R16
topics: absence concern	A-28B11D-11O11
topics: absence condition	Q15
topics: absence contrast	M-11R13
topics: absence credential	C11F15
topics: absence dailyLife	M-14R17
topics: absence duration	A-17F-11
topics: absence energy	A13G15
topics: absence firstPerson	A13B16J20
topics: absence frequency	A15
topics: absence goodState	B-19R12
topics: absence handiwork	A24B11G17N-14
topics: absence harm	A30D14G17L-13M-31R-10
topics: absence hedge	A15B17M-18
topics: absence improve	F-18R32
topics: absence intensifier	B-10C18
topics: absence limit	B12
topics: absence mechanismVerb	A14H13
topics: absence modal	B14M-22
topics: absence money	R24S14
topics: absence navigate	A-12Q15
topics: absence negation	G-21
topics: absence number	A21B22D-16F11I16J10K29L17M-27N24R-22
topics: absence patient	L18
topics: absence place	M20
topics: absence process	A-37C-11F-13M19O11
topics: absence product	M19
topics: absence provider	F19H11
topics: absence questionWord	A-27L-12M-11O19Q15
topics: absence reassurance	A-12G-15
topics: absence recovery	A13
topics: absence result	A-25B-19F-11G-10M26
topics: absence satisfaction	A10M-10
topics: absence sensation	A11G14M-30
topics: absence sessions	F16M11S10
topics: absence slogan	G13
topics: absence step	A35B17D32F28
topics: absence thirdPerson	A-11G25J-12M-22O30
topics: absence timeUnit	A-23F-22M30R13
topics: absence tool	F12M20N-12R-11
topics: absence treatment	A-16B23D-12F12G-24K-11N14
topics: absence typicality	A-14B-14M15
topics: absence we	A18B30D12H13
topics: absence you	I13
topics: aftermath aftermath	M13
topics: aftermath appear	A17C10
topics: aftermath careItem	A-12M10
topics: aftermath concern	A10M-11
topics: aftermath condition	M-10
topics: aftermath harm	M11
topics: aftermath improve	B13
topics: aftermath number	A13B12
topics: aftermath onset	A-18M15
topics: aftermath questionWord	M-16O11
topics: aftermath you	H12
topics: ageing ageing	A-11L12M-11O14S12
topics: ageing appear	A10C11
topics: ageing badCausal	A-10S13
topics: ageing bodyPart	A30B14E16F-12R-14
topics: ageing comparison	F26
topics: ageing concern	B-11
topics: ageing mechanismVerb	A-11
topics: ageing number	A26B-11L12
topics: ageing thirdPerson	M-11R16
topics: appear absence	G-12
topics: appear aftermath	A-13M23
topics: appear appear	A20B29
topics: appear bodyPart	A-29E-11F-19G-19M31Q-11R-14T12
topics: appear careItem	A-14M-12R15
topics: appear careVerb	B-11D18F21I11
topics: appear comparison	B24J-10M10
topics: appear concern	B-23C-12G23K10N20
topics: appear condition	A-13O15Q15
topics: appear dailyLife	F11
topics: appear duration	B20I10
topics: appear energy	G12
topics: appear firstPerson	B10
topics: appear goodState	G-11
topics: appear handiwork	A-11B-18M12
topics: appear harm	A26E-11G42N25O-17R-14
topics: appear improve	D13
topics: appear intensifier	A11F14J-15L30M-12
topics: appear interval	A15B21C13E13J12
topics: appear mechanismVerb	G23
topics: appear modal	A-18B-11
topics: appear money	Q21R-10
topics: appear navigate	A11G19
topics: appear negation	B12G-12
topics: appear number	D-11E12G-13J10N13
topics: appear onset	C19
topics: appear patient	A-16B11R12
topics: appear place	A13B16D16N14
topics: appear process	B19C14F14M10O-21
topics: appear provider	B11M-10
topics: appear questionWord	A-13B-22M10
topics: appear result	M-11
topics: appear satisfaction	A11I22Q16
topics: appear sensation	A-16R10
topics: appear slogan	G-10I15Q-15T10
topics: appear step	A-11B-10
topics: appear thirdPerson	A-36G12I-13J11Q-15R25
topics: appear timeUnit	B11
topics: appear treatment	H10
topics: appear we	A19J-16Q-10
topics: appear you	A34B42C12G-17M-22
topics: approval approval	A26B-14F18H-27K29R-18
topics: approval careVerb	A-13K-15
topics: approval condition	L11
topics: approval credential	R12
topics: approval expertise	F-11H-10R13
topics: approval handiwork	A13K13R-11
topics: approval number	A16B-12H-13K18
topics: approval questionWord	B12
topics: approval result	F12
topics: approval step	A12K12R-10
topics: approval thirdPerson	A-19B17F13K-11M19
topics: approval treatment	K21T-12
topics: badCausal bodyPart	M-16
topics: badCausal concern	B-16
topics: badCausal harm	B-11
topics: badCausal improve	A-16Q13
topics: badCausal intensifier	Q12
topics: badCausal modal	A-17M18
topics: badCausal number	A18D11E10M-21
topics: badCausal patient	A-14M12
topics: badCausal process	C11
topics: badCausal questionWord	A-27B-22M28
topics: badCausal thirdPerson	A12G20L12
topics: badCausal timeUnit	B11
topics: biography appear	B15
topics: biography biography	A-15Q-10R26
topics: biography dailyLife	A-17R14
topics: biography improve	B-12R10
topics: biography number	D-15E-13
topics: bodyAlone bodyPart	A-18M-10O11
topics: bodyAlone concern	A-11
topics: bodyAlone condition	R17
topics: bodyAlone number	A18E13
topics: bodyAlone questionWord	O10R16
topics: bodyAlone thirdPerson	M-10
topics: bodyAlone timeUnit	A-16N15
topics: bodyAlone we	A14B20E14F10J13
topics: bodyPart absence	A25C31L16M-11N-12
topics: bodyPart aftermath	M16
topics: bodyPart ageing	M13O-16
topics: bodyPart appear	A-26C10D-19E-11G22M28
topics: bodyPart badCausal	A-26B-18L11
topics: bodyPart bodyAlone	A-32B-20O21
topics: bodyPart bodyPart	A-33B-24D-34H-20I-10J-14L12M12N-22O37Q-21R26T-16
topics: bodyPart candidacy	A13B27L11
topics: bodyPart careItem	A23B12D26F16M-23N21
topics: bodyPart careVerb	A-15B-18C13F-11O15
topics: bodyPart comparison	A-23B17D-15
topics: bodyPart concern	A12B28C-16D-26K11M-23O-12R17
topics: bodyPart condition	A-15
topics: bodyPart contrast	A24B34C10D11I13M-12
topics: bodyPart credential	A24H23Q-10
topics: bodyPart dailyLife	A32B16D20J11N13R-18
topics: bodyPart duration	G13H-12M14N14
topics: bodyPart expertise	A37B13H43
topics: bodyPart frequency	A-11
topics: bodyPart goodState	B16D-14G-10J18O-15
topics: bodyPart handiwork	A-13E-13M17O28R-13
topics: bodyPart harm	D-14G-15N-16
topics: bodyPart hedge	B-30L12M24N-11O-23R-12
topics: bodyPart improve	A14B-19E15F-13G-14H16J28N-15O22R-22
topics: bodyPart intensifier	C12G16L12M-20N18R16
topics: bodyPart interval	M-17
topics: bodyPart limit	A23B37M13
topics: bodyPart mechanismVerb	A-11B-13F-12M-14O14
topics: bodyPart modal	A-19B-26E-10I-11M50N11O-23R-15
topics: bodyPart money	D14F15
topics: bodyPart navigate	A-29B-34G-15O12Q10R28
topics: bodyPart negation	A25B12C22L14M19
topics: bodyPart number	A-48F20H-15L-13M11N20R31
topics: bodyPart onset	A-16
topics: bodyPart place	B15M14
topics: bodyPart process	A15C12E10M-13O12R-11
topics: bodyPart product	A14M-13
topics: bodyPart provider	A22G11H35Q-13
topics: bodyPart purpose	C12D40F-14
topics: bodyPart questionWord	A-36D-10E-31F20G19H-22I-20J-19K-11L-21M28O24P-10Q-14
topics: bodyPart result	A-21B-27F-12M20N-12
topics: bodyPart sessions	A-15
topics: bodyPart share	A-16
topics: bodyPart step	G-12M-15R18T14
topics: bodyPart substance	A14B11
topics: bodyPart thirdPerson	A-18E-17F-25I-21M16O22R-28
topics: bodyPart timeUnit	A20D41F22N13
topics: bodyPart tool	A22B10D11R-21
topics: bodyPart treatment	A-20B-15D-23F19M-27Q11T24
topics: bodyPart typicality	A-12E-11G11M11
topics: bodyPart we	F-10L16
topics: bodyPart you	A29D12F23M-22O17R-17
topics: candidacy bodyPart	G19L32O18
topics: candidacy candidacy	A19B-18F-11L24R-10
topics: candidacy careVerb	A13L20M-14
topics: candidacy concern	A-13B-11
topics: candidacy condition	A15L10
topics: candidacy number	B14Q17
topics: candidacy patient	R22
topics: candidacy questionWord	A-23B-15J-11S17
topics: candidacy refusal	L-14
topics: candidacy thirdPerson	N12O-11
topics: candidacy you	H15L-32
topics: careItem absence	B15M-11
topics: careItem appear	G17N11R-10
topics: careItem badCausal	A15B13
topics: careItem bodyPart	B-20G12H16N-17
topics: careItem careItem	A-20M-22N11O39R-18
topics: careItem careVerb	B-15M-14R-11
topics: careItem comparison	G22
topics: careItem concern	A26N-14
topics: careItem condition	A-11N13R-10
topics: careItem credential	N11
topics: careItem dailyLife	G14
topics: careItem handiwork	A16B24M-10
topics: careItem harm	A21
topics: careItem improve	A10M13
topics: careItem interval	A13B25
topics: careItem limit	A16F17
topics: careItem mechanismVerb	B-13
topics: careItem modal	A11D-10F10
topics: careItem navigate	B-11M18N-11
topics: careItem negation	A27F14N-15
topics: careItem number	A-33B-15M-11N26
topics: careItem onset	A17B14D15
topics: careItem process	B15N15
topics: careItem questionWord	A17B16D-11F12G-12I10R12
topics: careItem sensation	I11
topics: careItem sessions	M12
topics: careItem slogan	G15
topics: careItem step	A-12N-13
topics: careItem thirdPerson	A-11M15
topics: careItem timeUnit	G-10J10N-12
topics: careItem tool	R25
topics: careItem treatment	A21N-10R11
topics: careItem you	A-33G-13M12O14Q-17
topics: careVerb absence	A-24B-21N27O12
topics: careVerb aftermath	A-19N-11
topics: careVerb appear	A11B14H13I17J17M-11O-11R-15
topics: careVerb badCausal	G12
topics: careVerb bodyAlone	O12
topics: careVerb bodyPart	A32B28C11G23J13M-13Q12
topics: careVerb candidacy	A22L21
topics: careVerb careItem	B28D-28M-14N12Q-17R-29
topics: careVerb careVerb	A23D43F-18M-13R-12S11
topics: careVerb comparison	A-11C13F10M31
topics: careVerb concern	A-18B-12F-12L10M29N-11O12
topics: careVerb condition	A-14N13Q13
topics: careVerb dailyLife	A22B14H13I11N-13R-14
topics: careVerb delight	A12I20
topics: careVerb disclaimer	S12
topics: careVerb duration	A14B13D17
topics: careVerb expertise	R10
topics: careVerb firstPerson	A-22J-11O14R16
topics: careVerb frequency	D-12M18
topics: careVerb goodState	B15D12F-10G-16O13
topics: careVerb harm	A22B11F15L18N-15
topics: careVerb improve	A-29B-41J-15L16M13N15Q-13
topics: careVerb intensifier	A-17M22
topics: careVerb interval	A-18D-18M13
topics: careVerb limit	B-16D20M10
topics: careVerb mechanismVerb	A-17M15
topics: careVerb money	M-16R14
topics: careVerb navigate	A-12B-10M12Q19R-13
topics: careVerb negation	B-11
topics: careVerb number	A-12B-23D-11E-14F14G-18M-34N-10O13R33
topics: careVerb onset	A35B30J17
topics: careVerb patient	D13I11
topics: careVerb place	A14H11L15Q11R-16
topics: careVerb process	C14O-15
topics: careVerb product	A-21B-14O11R10
topics: careVerb provider	A-17H-12M-16O11Q14
topics: careVerb purpose	D-12M-12
topics: careVerb questionWord	A16B-15F-22G-13I15J39
topics: careVerb reassurance	G10N11
topics: careVerb result	G21H17
topics: careVerb satisfaction	B17
topics: careVerb sensation	M-16
topics: careVerb share	A-11
topics: careVerb slogan	B27J16M18
topics: careVerb step	R13
topics: careVerb substance	A-13M-11N15
topics: careVerb thirdPerson	A31B16G-16J-14M-13Q-15
topics: careVerb timeUnit	A29D23F25J22M11N-10
topics: careVerb tool	A-20R30
topics: careVerb treatment	A-31B-34F-13M-16R24
topics: careVerb typicality	A13B17D12O10
topics: careVerb we	G-14I14M12
topics: careVerb you	B10D-18J-15M-15N36
topics: comparison absence	G-14
topics: comparison bodyPart	A-16B-27F-13H11J11O20
topics: comparison careItem	D11
topics: comparison careVerb	F12
topics: comparison comparison	B16E26F-35G-23I-13J-25L24N-11
topics: comparison concern	A-15J13
topics: comparison expertise	F14H21
topics: comparison goodState	G-12
topics: comparison handiwork	A16B19D12F13
topics: comparison harm	J13
topics: comparison improve	A29B10F19
topics: comparison intensifier	F-16L11
topics: comparison interval	A10F11L11
topics: comparison money	R25
topics: comparison number	B25D-31E13F-27G10I-11J-11M19
topics: comparison place	B-15D11F27T14
topics: comparison product	A14F12
topics: comparison provider	A21H-10
topics: comparison questionWord	A-16F-21Q11
topics: comparison result	B-19F-10
topics: comparison step	A-17B11N14O13R-10
topics: comparison substance	A23F29
topics: comparison thirdPerson	B12
topics: comparison timeUnit	A-14M11
topics: comparison tool	A31D17E15F39G14M-10R-11
topics: comparison treatment	A23D17E16F28G-13H12R-16
topics: comparison you	A-10G11T14
topics: concern absence	G-10
topics: concern aftermath	N13
topics: concern appear	A-42B-40M13O16
topics: concern badCausal	A22B16
topics: concern bodyPart	A18C-17G-21H-11J-12K12M-13N-20R-12
topics: concern careItem	N-10
topics: concern careVerb	G14M-12O15
topics: concern comparison	F-11
topics: concern concern	A55B57D12F-13G-14M-24N-18O14R-19
topics: concern condition	A20E11K10M-20
topics: concern contrast	A21C11M-18
topics: concern duration	A-11O20
topics: concern expertise	B16E18
topics: concern goodState	A15B15M-10
topics: concern handiwork	L10
topics: concern harm	A18B26M-30
topics: concern hedge	D17M22O-20
topics: concern improve	B33D-11L-12
topics: concern intensifier	B12C12
topics: concern limit	A-23O20
topics: concern mechanismVerb	A-15B-27
topics: concern modal	D15G-12M25
topics: concern navigate	C-11
topics: concern negation	L15
topics: concern number	A-19B-11O13R15
topics: concern product	A16B10
topics: concern provider	A12
topics: concern questionWord	D21I10J18L12O23
topics: concern reassurance	F-10
topics: concern result	A17B14
topics: concern satisfaction	A-32B-18M20
topics: concern sensation	R12
topics: concern slogan	F-11M-11
topics: concern step	A13L11
topics: concern substance	A16B15
topics: concern thirdPerson	A12B11D-12L30
topics: concern timeUnit	M-13
topics: concern treatment	B15
topics: concern typicality	D16
topics: concern we	A12B18
topics: condition absence	A12G23R12
topics: condition badCausal	A-10
topics: condition bodyPart	A-11N20
topics: condition careItem	A-16
topics: condition concern	L17M10
topics: condition firstPerson	R13
topics: condition harm	A-15N18O11
topics: condition improve	A-11N16
topics: condition limit	A11G22
topics: condition modal	A13D16
topics: condition negation	A12G23R12
topics: condition number	E-11H-12K11
topics: condition product	L10
topics: condition questionWord	A13B19D15R11
topics: condition thirdPerson	A-11B10C-11I10M-10N-12O-15Q30
topics: condition tool	A16J10L10M-10
topics: condition treatment	B17
topics: condition we	F-10R-16
topics: condition you	B-32D-32G10H16L32N14O13Q-18R-25
topics: contraindication candidacy	Q11
topics: contrast appear	G11
topics: contrast bodyPart	A13B18
topics: contrast careVerb	M-20
topics: contrast concern	A-16B-18F13M21
topics: contrast frequency	D14
topics: contrast limit	G14O10
topics: contrast questionWord	B14G16M14R15
topics: contrast thirdPerson	B11C-11F20G-10
topics: contrast treatment	B-12
topics: contrast you	A23B23E10F11R-11
topics: courtesy questionWord	G-11L12
topics: courtesy you	Q15
topics: credential careItem	N12
topics: credential careVerb	R10
topics: credential concern	A13E10
topics: credential credential	A18F-12H15R-15
topics: credential dailyLife	N13
topics: credential expertise	R-11
topics: credential improve	H18
topics: credential money	H12
topics: credential number	B12F-16
topics: credential provider	A17H-17R-21
topics: credential thirdPerson	F-13
topics: credential we	E11
topics: dailyLife aftermath	B11E12
topics: dailyLife bodyPart	B-11G15
topics: dailyLife careItem	A-12D-10
topics: dailyLife careVerb	A14G11
topics: dailyLife dailyLife	A16G12J14
topics: dailyLife goodState	D16G28
topics: dailyLife improve	A14
topics: dailyLife mechanismVerb	A11E11H13
topics: dailyLife modal	M-13
topics: dailyLife navigate	Q12
topics: dailyLife negation	A13
topics: dailyLife number	H13J-13M-11R-22
topics: dailyLife onset	A10
topics: dailyLife place	A11D10
topics: dailyLife provider	A-20J10R24
topics: dailyLife questionWord	A20D13F20M-17
topics: dailyLife recovery	B-11
topics: dailyLife thirdPerson	L15
topics: dailyLife timeUnit	A25D23F16G17N-11
topics: dailyLife we	A-14
topics: delight number	E17I10
topics: delight questionWord	B-11R23
topics: delight satisfaction	B-16I15J20
topics: delight thirdPerson	M14
topics: delight we	J-11N11Q14
topics: disclaimer careVerb	A17B23
topics: disclaimer disclaimer	A-25M-12S31
topics: disclaimer expertise	A-11S14
topics: disclaimer limit	S13
topics: disclaimer money	R-18
topics: disclaimer questionWord	M-10R12S11
topics: disclaimer thirdPerson	A-14S16
topics: duration absence	A12
topics: duration approval	H-19
topics: duration careVerb	B18D20
topics: duration comparison	R13
topics: duration concern	A-27M11
topics: duration duration	B15
topics: duration frequency	F11
topics: duration goodState	B10D-13N14
topics: duration harm	A-21M11
topics: duration intensifier	D15
topics: duration interval	C12
topics: duration modal	A11B11
topics: duration number	B-17M-11
topics: duration product	A-15B-12N17
topics: duration questionWord	B14
topics: duration result	A12D46
topics: duration study	J11
topics: duration thirdPerson	A-23D-19I10N11
topics: duration timeUnit	A-19D-22F11G13H13Q13
topics: duration tool	A-20N17
topics: duration you	N12
topics: ease appear	A10G11J26
topics: ease comparison	F-12
topics: ease concern	B16
topics: ease ease	A18G14R-17
topics: ease harm	D16
topics: ease tool	R-18
topics: energy absence	G10
topics: energy aftermath	O19
topics: energy appear	C-14F15G-10
topics: energy bodyPart	A17C14F12O-12
topics: energy careItem	A-11R12
topics: energy careVerb	N14
topics: energy energy	C20F14
topics: energy handiwork	G10L12
topics: energy improve	B12C15F-13R-14
topics: energy mechanismVerb	B-16C11
topics: energy negation	G10
topics: energy questionWord	A12B17C12
topics: energy thirdPerson	G22
topics: energy tool	M13
topics: energy treatment	B20F-11M12
topics: expertise approval	H-13R15
topics: expertise bodyPart	A10H22R-11
topics: expertise concern	A18F13H19
topics: expertise credential	A27F11H30K-17R-16
topics: expertise expertise	E-17H15K-15R-16
topics: expertise money	H19
topics: expertise number	A14R-10
topics: expertise patient	A15H13
topics: expertise provider	B-10F-19
topics: expertise questionWord	A-19H-13M14
topics: expertise satisfaction	E-11
topics: expertise study	K16
topics: expertise thirdPerson	A10B18
topics: expertise we	B-13E15G11R-13
topics: firstPerson absence	B13I-18
topics: firstPerson appear	A12D20
topics: firstPerson biography	I13
topics: firstPerson bodyPart	A10D21I-17J11M10R-12
topics: firstPerson careVerb	A-22B-10J-17
topics: firstPerson dailyLife	D-11
topics: firstPerson firstPerson	B-18I18J10
topics: firstPerson negation	B18J11
topics: firstPerson place	A-14R11
topics: firstPerson questionWord	B21M-10
topics: firstPerson result	D15
topics: firstPerson thirdPerson	B-11F11I13
topics: firstPerson we	A-13B-13
topics: frequency ageing	A-12M-17O14
topics: frequency bodyPart	B-10K15O14
topics: frequency concern	B13L12M-16N11
topics: frequency contrast	A-10
topics: frequency frequency	A-17M16
topics: frequency harm	G13M-12O-16R-11
topics: frequency limit	A-11R10
topics: frequency number	A82B31D41E33H13M-10N-15R-22
topics: frequency patient	A-21M29R-14
topics: frequency questionWord	A13B22
topics: frequency result	B11F12
topics: frequency share	O11
topics: frequency thirdPerson	B-18O24
topics: frequency timeUnit	A-15M18
topics: goodState absence	B28C12G-16
topics: goodState appear	I11
topics: goodState bodyPart	A13C16G13N-13
topics: goodState careItem	D14Q12
topics: goodState careVerb	D12M16
topics: goodState comparison	A-21D-12F-40G-13M12R13T11
topics: goodState concern	A-16D-11G-11O11
topics: goodState dailyLife	D12
topics: goodState duration	B13
topics: goodState energy	A-31C-28O16
topics: goodState frequency	G11Q10
topics: goodState goodState	A43B49F-17G-16L-11M-31O-14
topics: goodState harm	D-13F17N12
topics: goodState hedge	A16G10
topics: goodState improve	G13H11
topics: goodState intensifier	B14M-19R12
topics: goodState navigate	A-12B-11D-11
topics: goodState negation	G-11
topics: goodState number	D13E10
topics: goodState onset	A11D10G11
topics: goodState process	B-17
topics: goodState product	A-20B-12R17
topics: goodState purpose	D20
topics: goodState questionWord	A-23O15
topics: goodState slogan	D-10
topics: goodState step	A12F12
topics: goodState substance	A-18R21
topics: goodState thirdPerson	D18F11
topics: goodState timeUnit	B15D12M24
topics: goodState treatment	B18
topics: goodState you	A14B35E11J16M-10N11
topics: handiwork absence	A-16B-15
topics: handiwork appear	B-11
topics: handiwork bodyPart	A-14B-13D-11E-10F16G-10R23
topics: handiwork careItem	B-13G13
topics: handiwork comparison	B12M11
topics: handiwork expertise	A13H10R-11
topics: handiwork handiwork	A-14R10
topics: handiwork harm	A13
topics: handiwork hedge	A-15D-11M25
topics: handiwork improve	B-20C10J10L12
topics: handiwork intensifier	F10M-11
topics: handiwork interval	A-11N11
topics: handiwork mechanismVerb	R12
topics: handiwork negation	B-12F12
topics: handiwork number	A-13D-15O-10
topics: handiwork place	A-10R11
topics: handiwork process	L12R-13
topics: handiwork product	A14B19
topics: handiwork questionWord	B-22D11K10M19O-11
topics: handiwork thirdPerson	B-11C14
topics: handiwork timeUnit	A-20D-13R14
topics: handiwork treatment	D-10M-10
topics: handiwork typicality	D-12L12M17
topics: handiwork you	B15N-24R27
topics: harm absence	A12
topics: harm appear	B-10
topics: harm badCausal	A11
topics: harm bodyPart	A-16E-15G-15N-20O-19T-10
topics: harm careItem	B-13N-10
topics: harm careVerb	G12M-11N15
topics: harm comparison	A-19F12G18I-13J-12M21
topics: harm concern	A25B19M-14O-11
topics: harm condition	N-10R11
topics: harm duration	A-18M13
topics: harm frequency	A-13
topics: harm handiwork	N12
topics: harm harm	B-20G18M10R-15
topics: harm hedge	B-16
topics: harm improve	A28C22M-15
topics: harm intensifier	A10
topics: harm interval	A15B17D21M-11
topics: harm limit	B-11G12
topics: harm modal	A-12
topics: harm navigate	N12
topics: harm negation	R11
topics: harm number	A-11E28G11M12O18
topics: harm patient	B12L-12
topics: harm place	J10O13
topics: harm process	A19B11C20O-11
topics: harm questionWord	A13B17F-11J15M-28O14
topics: harm satisfaction	A-21E-11M17
topics: harm sensation	N12
topics: harm share	A-13M11
topics: harm step	M13
topics: harm substance	A32G13H10
topics: harm thirdPerson	A-10L10
topics: harm timeUnit	A-14O11
topics: harm we	A19B21
topics: harm you	D12F16R12
topics: hedge absence	G-12M13
topics: hedge aftermath	M11
topics: hedge appear	A-30B-18C-12D-19J-12M17N-13O-14
topics: hedge badCausal	A-27B-18M20
topics: hedge bodyPart	A-22B-12F-10M15
topics: hedge careItem	A18B11D13
topics: hedge careVerb	A31B19E-10G23I-11J15L22M-17N-18O-12R10
topics: hedge concern	O11
topics: hedge duration	B-17F17M11
topics: hedge ease	D-11
topics: hedge goodState	A15B18D18
topics: hedge harm	A-12B-10
topics: hedge improve	A22B30D20F-14
topics: hedge intensifier	R15
topics: hedge mechanismVerb	G11
topics: hedge navigate	D13R11
topics: hedge negation	A-12G-10
topics: hedge place	C10
topics: hedge questionWord	A24B41D-14E16O18
topics: hedge recovery	A13
topics: hedge result	B-19F17S12
topics: hedge satisfaction	B16F10J14M-12
topics: hedge thirdPerson	A-10B-15C11Q13
topics: hedge treatment	R13
topics: hedge typicality	A-10M15
topics: hedge you	M13R-10T12
topics: improve absence	D-16F12H15M29
topics: improve ageing	M-15
topics: improve appear	A23B13M-11
topics: improve badCausal	A-17B-13M15
topics: improve bodyPart	C11D-10F-27J17
topics: improve candidacy	G11
topics: improve careItem	A13E11F12G14M-10N11Q11R-13
topics: improve comparison	B10F13L10M13
topics: improve concern	A45B48C11E-17G-14H-11L18M-33O-19
topics: improve condition	N11O11
topics: improve contrast	A15C17M17
topics: improve credential	A13
topics: improve dailyLife	L-12N-10R-13
topics: improve duration	F18
topics: improve frequency	A-11M18
topics: improve goodState	B12E-10F-13N18O-13R11
topics: improve handiwork	A-10M11
topics: improve harm	A50B58D15G-24L21M-27N14
topics: improve hedge	A-21B-12R20
topics: improve improve	A17B32E-12F-15G-13M-17N16R14
topics: improve intensifier	A11C-10G34
topics: improve interval	B-10O25
topics: improve limit	A-20M17S14
topics: improve mechanismVerb	A13M-13
topics: improve modal	A-13B-12R12
topics: improve money	R11
topics: improve navigate	R13
topics: improve negation	B12H17J12
topics: improve number	A21B37E42F13G-18M-23O-11Q11R-28
topics: improve onset	B16D30M21
topics: improve patient	A-12N19Q24R-15
topics: improve process	A-38B-35C-12E-15O10
topics: improve product	A-17
topics: improve provider	A-11
topics: improve questionWord	A-15B-16F15O29R19
topics: improve reassurance	G13
topics: improve result	B11R14
topics: improve share	A37E30J16R-12
topics: improve slogan	B18C-10D-19J12M12T19
topics: improve step	G12
topics: improve substance	A-20C-10R21
topics: improve thirdPerson	A28B22C30G17N-20O-10
topics: improve timeUnit	B12R11
topics: improve treatment	D-13
topics: improve typicality	M-10
topics: improve we	F-11L11Q18
topics: improve you	F11J-10N24Q19T18
topics: intensifier absence	A10C14F12G-12M-14N19
topics: intensifier appear	M15
topics: intensifier bodyPart	A-44F-18M25
topics: intensifier careItem	A-16Q12
topics: intensifier careVerb	A12B-17C12D18M-17R12
topics: intensifier comparison	A27B10F32G-17I-17
topics: intensifier concern	A-37B-21M21O15
topics: intensifier expertise	A13F22H35
topics: intensifier goodState	B21D-14G-16M-21R14
topics: intensifier handiwork	M12
topics: intensifier harm	A-15B-13M17
topics: intensifier hedge	M12
topics: intensifier improve	F-11
topics: intensifier intensifier	G13M17
topics: intensifier limit	A14G16M-27N10R13
topics: intensifier money	A13B19
topics: intensifier negation	C12
topics: intensifier number	B12E19M19R-10
topics: intensifier patient	A14G20J11L-11M-18
topics: intensifier provider	Q11R-14
topics: intensifier questionWord	B-29G16I21M-17R21
topics: intensifier reassurance	A15B-15G29L11
topics: intensifier step	B12
topics: intensifier substance	A-10
topics: intensifier thirdPerson	A28F21G-16I-11J-23M-25
topics: intensifier tool	B12F-13
topics: intensifier treatment	F-18
topics: intensifier typicality	A-16D17J12N13
topics: intensifier we	A10B-12D13F11J31
topics: intensifier you	B17F-26J15M16
topics: interval absence	M-11
topics: interval bodyPart	L17O20
topics: interval concern	G15
topics: interval interval	B18
topics: interval number	A-13B-24D20F-12O16R11
topics: interval questionWord	B18
topics: interval sessions	G15
topics: interval thirdPerson	A22B14L17
topics: interval timeUnit	B11D-16G-20M17R-12
topics: interval treatment	A18G15H18R-20
topics: limit absence	L-15Q-12
topics: limit appear	A18B15C14D12F-12G14H10J13M-16
topics: limit approval	A-24
topics: limit bodyPart	O-15
topics: limit careItem	B19I11N-11
topics: limit careVerb	A12F11J-12N-22R-15
topics: limit comparison	A-21B12D-11F-24G-13N21
topics: limit contraindication	L-12
topics: limit dailyLife	M-10R16
topics: limit goodState	A-19F-19
topics: limit handiwork	N-11
topics: limit hedge	B16
topics: limit improve	B-28F-16G14L11
topics: limit intensifier	A12B11D13
topics: limit limit	A-21B13M27R-15
topics: limit mechanismVerb	L14R14
topics: limit modal	B12F-11M11
topics: limit money	R22
topics: limit navigate	Q12
topics: limit negation	L-17M15Q-11
topics: limit provider	A-10F-11
topics: limit questionWord	A14F24I23O19R-19
topics: limit recovery	A17G13R-10
topics: limit result	F12
topics: limit sensation	G13
topics: limit sessions	A-13M10
topics: limit slogan	A12L10
topics: limit thirdPerson	A27B18F29
topics: limit treatment	F13
topics: limit we	B23
topics: limit you	M24
topics: mechanismVerb absence	A-25B-15F-12M12Q11R12
topics: mechanismVerb appear	C-11F15G-11
topics: mechanismVerb badCausal	B10
topics: mechanismVerb bodyPart	A33C32M-31R11
topics: mechanismVerb concern	A25B27C20D16
topics: mechanismVerb improve	B23D10
topics: mechanismVerb limit	A-16M17Q11
topics: mechanismVerb mechanismVerb	D10F14
topics: mechanismVerb negation	A-14F-10Q11R13
topics: mechanismVerb number	B-11F17G-12
topics: mechanismVerb onset	B-12
topics: mechanismVerb process	A18B-11C13D-13O-26
topics: mechanismVerb questionWord	B32H13M10
topics: mechanismVerb thirdPerson	A13B34C23F-11G11R-15
topics: mechanismVerb treatment	F-11L13M-12
topics: mechanismVerb we	A-14
topics: mechanismVerb you	N19R-15
topics: modal absence	G-19I11
topics: modal aftermath	M11
topics: modal appear	A-28B-20C-11G11L-14M11N-23Q-11R14
topics: modal badCausal	A-24B-12M16
topics: modal bodyPart	M20O-19
topics: modal careItem	A14
topics: modal careVerb	B16D-12I-14L12
topics: modal comparison	D27J10
topics: modal concern	M-11
topics: modal duration	F18
topics: modal ease	D-11
topics: modal firstPerson	A11D19J-10M-13P15
topics: modal hedge	B11
topics: modal improve	M17N27
topics: modal intensifier	F-14I12R19
topics: modal limit	D-20
topics: modal mechanismVerb	N16
topics: modal navigate	B-12
topics: modal negation	D-12G-19I11J-13M-14
topics: modal onset	A-11
topics: modal place	J12
topics: modal questionWord	A26B15N-10
topics: modal recovery	A12
topics: modal result	A-13S12
topics: modal satisfaction	B18I-15J12
topics: modal step	M14N14
topics: modal thirdPerson	A-16B-10I17Q12
topics: modal treatment	R12
topics: modal you	Q17T11
topics: money absence	A17F23G-15R-13S14
topics: money bodyPart	H11R10
topics: money careVerb	H11R17
topics: money comparison	G-13
topics: money goodState	G-14
topics: money improve	B13J13S12
topics: money limit	M-10
topics: money negation	A13F14R-15S20
topics: money number	A-14E-31M-14N-12O-11R31S-13T-19
topics: money place	Q12R-13
topics: money questionWord	R13S10
topics: money substance	R-15S12
topics: money you	M11
topics: navigate absence	B12G-10
topics: navigate appear	Q10
topics: navigate bodyPart	A27C-17F23G21R-11
topics: navigate careItem	N19
topics: navigate careVerb	D14M24
topics: navigate concern	A12
topics: navigate dailyLife	A27
topics: navigate goodState	B-11
topics: navigate navigate	Q25
topics: navigate number	G15J13L11
topics: navigate patient	A14J19
topics: navigate place	R11
topics: navigate provider	A-14
topics: navigate questionWord	I16O-12Q28
topics: navigate slogan	A-14B-14Q13
topics: navigate step	A17R13
topics: navigate thirdPerson	B30F-11G-11I11J12M-10N14R20
topics: navigate timeUnit	A11B18J12
topics: navigate treatment	Q15
topics: navigate we	A-33B-11M17N-10R-30
topics: navigate you	A-23B-23D-14
topics: negation absence	G-11
topics: negation appear	A28B21D10G13J12M-23
topics: negation approval	A-15M11
topics: negation badCausal	A26G18M-31
topics: negation bodyPart	A20C23F13O-14
topics: negation candidacy	L-14M12
topics: negation careItem	B23C13G-12M-13
topics: negation careVerb	N-24O-16P-11Q-11S27
topics: negation comparison	A13B15G-15M-10N14
topics: negation concern	A-15
topics: negation condition	Q15
topics: negation contrast	M-11R15
topics: negation credential	A-12
topics: negation dailyLife	M-13R17
topics: negation duration	B15
topics: negation energy	A11B-13G18
topics: negation firstPerson	A16B26J24
topics: negation frequency	A17M-20
topics: negation goodState	B-14O11R12
topics: negation handiwork	A21B11G15N-15
topics: negation harm	A31G25L-12M-25
topics: negation hedge	B16
topics: negation improve	B-22D10F-28L16M-13R23
topics: negation intensifier	A10C19D13G10
topics: negation limit	B12
topics: negation mechanismVerb	H13M-13N-10R25
topics: negation modal	B12F-11
topics: negation money	R16S14
topics: negation navigate	A-11Q16
topics: negation negation	G-12
topics: negation number	A15F-10K24L20M-17N11
topics: negation place	M21
topics: negation process	A-22F-12M11
topics: negation product	A-12M20
topics: negation provider	F10
topics: negation questionWord	A-12F24I16L-13N-12O19Q10
topics: negation reassurance	A-13G-17
topics: negation recovery	A13
topics: negation result	D-12G-10M12
topics: negation satisfaction	A11
topics: negation sensation	G11M-10
topics: negation sessions	S10
topics: negation slogan	A11G12L11
topics: negation step	A21B18F17
topics: negation thirdPerson	B-24G15M-17O31
topics: negation timeUnit	F-10M19
topics: negation tool	A15F10G15M25N-12R-13
topics: negation treatment	G-16K-14M17N14
topics: negation typicality	A-14B-14M15
topics: negation we	A12B30H13
topics: negation you	I13
topics: number aboutData	E10I11
topics: number absence	B12J19
topics: number appear	B23
topics: number bodyPart	A30B-11D16E34F-12G15H29I11M-17N22O-14
topics: number candidacy	A11R18
topics: number careItem	A30B13G22N-11R16
topics: number careVerb	B19F12I12J29L10
topics: number comparison	B18E12J13M-13
topics: number concern	A14B12D17
topics: number condition	D12E12M-14Q12R-25
topics: number count	A22D-11E24R-12
topics: number credential	D15H-40K13
topics: number dailyLife	J13R14
topics: number delight	I10
topics: number duration	A27B28F13G10
topics: number energy	A-10C10F13L12
topics: number expertise	A26B-21E-22K20R-25
topics: number goodState	A27B29E29F11
topics: number handiwork	A-16B20D19M-10R20
topics: number harm	G11
topics: number hedge	M13
topics: number improve	B40D-16F24J21
topics: number intensifier	A13D18H22J11
topics: number interval	A-12B-15D-11Q14R-11
topics: number limit	D10J12
topics: number mechanismVerb	A-30R34
topics: number modal	E16M11
topics: number money	A-19B-14
topics: number navigate	J25
topics: number negation	J15
topics: number number	A20B27D25E10F19G-15H-20I-23K11L-12M23N-19O-11S-11
topics: number onset	B11D16E18
topics: number patient	B11D-17F-18G-11H12J-16O10S14
topics: number process	R-12
topics: number product	A17D10E-14F11R-12
topics: number provider	A-22E-18F20R26S10
topics: number questionWord	B-19E29M15
topics: number reassurance	F-14
topics: number satisfaction	B-23E23H10I23
topics: number sessions	D13E-17F-12J25L-10M-14
topics: number share	A31B19E30F16H-10I14M-16O23R-17
topics: number step	A-14H13J13
topics: number study	A12B11
topics: number substance	A-49C12E-17O-11R38
topics: number thirdPerson	A18B-14F-13G-12O11R21T12
topics: number timeUnit	B11C-15E-22I-10L-17N15Q-13R15S-11
topics: number tool	A15B24D13E22
topics: number treatment	A29B16D32G-12R-17
topics: number typicality	A-20B18D-27G12S19
topics: number we	A-23D-23F-18I-14J-14S18
topics: number you	A-13B11
topics: onset appear	B21J10
topics: onset bodyPart	A-12M19
topics: onset comparison	D23G13L14O15
topics: onset condition	M15
topics: onset improve	B-16
topics: onset modal	A13
topics: onset number	A-15B-13D-26M10O20R-10
topics: onset questionWord	M19
topics: onset reassurance	A13G16
topics: onset result	B-13D19M-11O13
topics: onset sessions	A10B14
topics: onset timeUnit	C18D-21M-17N17R-13
topics: onset treatment	A20B22
topics: onset you	D11
topics: patient absence	J19Q-13
topics: patient appear	B-13M-12
topics: patient bodyAlone	B23E16J12
topics: patient bodyPart	M19
topics: patient candidacy	A14L12
topics: patient careItem	E11
topics: patient careVerb	A48I21L-10M-18Q-20S-16
topics: patient contraindication	M11
topics: patient delight	B-11I12
topics: patient disclaimer	R-11
topics: patient frequency	A15F12L14
topics: patient harm	A-13
topics: patient hedge	A15B20J32M-22O11
topics: patient improve	A16B27E29J-24
topics: patient intensifier	B16
topics: patient interval	L16N11
topics: patient limit	B12J14M-12S-12
topics: patient navigate	A-15I16J-15
topics: patient number	B11D-11F-13G-10I-20M18R-22S12
topics: patient patient	R14
topics: patient place	B13R10
topics: patient questionWord	A-12E13I-18L16O35Q23R-10
topics: patient result	M10
topics: patient satisfaction	B-16I19
topics: patient share	A-15E-27M22
topics: patient study	F15
topics: patient thirdPerson	A-16F11G17I10
topics: patient timeUnit	R14
topics: patient typicality	A15J18Q15
topics: patient we	A-12D15R10
topics: place absence	M14
topics: place bodyPart	A19B15
topics: place comparison	B11R-12
topics: place concern	A-13L-11R10
topics: place condition	A-14Q-16R43
topics: place firstPerson	O14R-12
topics: place goodState	B-17F10N10T13
topics: place harm	J13L-12N-13R16
topics: place intensifier	C13
topics: place navigate	A11J18R-20
topics: place number	A15
topics: place patient	Q27R-20
topics: place place	A-26B-10Q-39R59
topics: place provider	Q12R-13S13
topics: place questionWord	A-14O11Q12R15
topics: place sessions	A-12R36
topics: place thirdPerson	J20
topics: place we	O13R-19
topics: place you	D18N10
topics: presuppose appear	B15N21R11
topics: presuppose modal	A26D31
topics: presuppose questionWord	A32D34J-13P11
topics: process appear	B-14C12N-10
topics: process badCausal	A10B12
topics: process bodyPart	A-14B-12L10
topics: process careItem	B20N10
topics: process careVerb	O16
topics: process concern	A20B21C12O-17
topics: process goodState	B11C16G14L12
topics: process handiwork	A13R-10
topics: process harm	B14
topics: process hedge	O-10
topics: process improve	A-23B-16F24
topics: process intensifier	M11
topics: process mechanismVerb	C-13
topics: process modal	M14
topics: process negation	A-10B-10O13
topics: process process	O17R-13
topics: process product	B10
topics: process provider	N16
topics: process questionWord	B-23C16D-10E13G-10O18
topics: process step	F16
topics: process substance	R11
topics: process thirdPerson	B-19D26F-18G-11
topics: process treatment	A10C28R13
topics: product appear	B-13
topics: product bodyPart	B14
topics: product careItem	A16N12
topics: product careVerb	A43B19L28M-10
topics: product energy	C-12
topics: product handiwork	A15B-10F12
topics: product hedge	D16M13
topics: product improve	A11D21J10
topics: product limit	A13B11M-20
topics: product mechanismVerb	C13F-13
topics: product modal	D15M16
topics: product negation	A10G14M-10
topics: product number	A-18E-13F12M14
topics: product product	C19D-13N10
topics: product questionWord	B21C-21D16E-12F28G-17L16
topics: product step	O14
topics: product substance	A12C13
topics: product thirdPerson	A-12G-12M12
topics: product treatment	A-10
topics: product you	F13
topics: provider absence	A11H17
topics: provider appear	A-22H-18R30
topics: provider bodyPart	F11
topics: provider careVerb	E-11H16I-13
topics: provider comparison	H10
topics: provider credential	E-12F-15H-21
topics: provider duration	Q11
topics: provider expertise	A12E-18F-13K-12
topics: provider handiwork	R12
topics: provider improve	A-12B17D18F14
topics: provider modal	F10H-13
topics: provider navigate	R-10
topics: provider number	H11Q10
topics: provider place	Q-11
topics: provider provider	A13F-16R-12
topics: provider questionWord	A35B-10D-14H55I-25K-11
topics: provider satisfaction	A-14G11Q10
topics: provider substance	J12
topics: provider thirdPerson	L13Q17
topics: provider timeUnit	Q13
topics: provider treatment	F13
topics: provider we	H13
topics: provider you	A14F12H24I19
topics: purpose careVerb	B13O16
topics: purpose improve	M-10N13
topics: purpose number	N-13R10
topics: purpose thirdPerson	A-17B-13F-14N20
topics: purpose you	B14F-10
topics: questionWord aboutData	A11
topics: questionWord absence	A-21C-18H-12J-10K15M17P-18Q-17R25
topics: questionWord ageing	A17C11G13M13R-13
topics: questionWord appear	F-18I-12L18M-11O12R33
topics: questionWord approval	A12B11F-25H-27K33L-11M15O-13R-23
topics: questionWord badCausal	A-40B-17D-10G-13M40
topics: questionWord biography	F10I12Q16R-17
topics: questionWord bodyAlone	M-12
topics: questionWord bodyPart	A-10E-12I-10J18O11R-14T12
topics: questionWord candidacy	A17L22
topics: questionWord careItem	A12F-13
topics: questionWord careVerb	A-21E-24F-17I-26J21L25M-19N23O20Q-12R19
topics: questionWord comparison	A-12B-22D28F19G-25I-10O13
topics: questionWord concern	A-28B-24F-12O18
topics: questionWord condition	A32B17F12L23O-11
topics: questionWord contrast	B13
topics: questionWord courtesy	Q10
topics: questionWord credential	A30F16H38R-14
topics: questionWord dailyLife	A18G16H13R-11
topics: questionWord delight	B11J13
topics: questionWord disclaimer	B10H-11M-12R-21S36
topics: questionWord duration	B-22D30F12H-14M23
topics: questionWord ease	D-13G11R-11
topics: questionWord energy	B17C11
topics: questionWord expertise	E15R-15
topics: questionWord firstPerson	D13I-20J-19M-20P20
topics: questionWord frequency	A-18G-15L-10M40R-18
topics: questionWord goodState	A15D47G11I15L-11M-17N-16O17R-10
topics: questionWord handiwork	A-46B-31D-21F-19L-13M11O-22R40
topics: questionWord harm	B-18M18
topics: questionWord hedge	B14M-11O11R11
topics: questionWord improve	D-22E-10F11G39M-12N28R54T-14
topics: questionWord intensifier	B-18G19I20O23
topics: questionWord interval	A-14
topics: questionWord limit	B17G-23I-13L11M19Q-11
topics: questionWord mechanismVerb	A-21B-17D11
topics: questionWord modal	B-19D18S11
topics: questionWord money	Q-15T10
topics: questionWord navigate	F-13R11
topics: questionWord negation	B25C-12D-27F-10G-11H-12I11J-20K17O-22P-18Q-16R24S11
topics: questionWord number	A21B-21E19F46I13O14R-13
topics: questionWord onset	B-12E14G12O29
topics: questionWord patient	A13I12L18M-17
topics: questionWord place	B-13C23H-15L-12Q30R-18
topics: questionWord process	A-19
topics: questionWord product	A-10L-12
topics: questionWord provider	F10J-12R29
topics: questionWord questionWord	A72B24C16D29E-11G15J35L13M-46N-11P11Q-14R-15
topics: questionWord reassurance	A11B-11D-14F17G25M-11R-15
topics: questionWord recovery	A12G-11
topics: questionWord refusal	L13
topics: questionWord result	O-12S10
topics: questionWord satisfaction	D-13G-10M20
topics: questionWord sensation	B-23G21M22
topics: questionWord sessions	A-19D-14
topics: questionWord share	N15R11
topics: questionWord slogan	A25D12J14M-15
topics: questionWord step	A-15B-17F17G18N13O-12R22
topics: questionWord study	E-11
topics: questionWord substance	A-11R27
topics: questionWord thirdPerson	A-19D-15E-18G-21H10I35J28M-21O14P11Q18S14T-10
topics: questionWord timeUnit	A19I11M-18
topics: questionWord tool	F17
topics: questionWord treatment	A21B22D-11F-17K-16M-26O-16
topics: questionWord typicality	B36G-11I-23R-11
topics: questionWord we	D-18E-11H20I-22O-10P-13Q21S-16T11
topics: questionWord you	B-25F-22L20M-11O17P18R-23T10
topics: reassurance absence	A-13G-23M13
topics: reassurance appear	J17
topics: reassurance bodyPart	B22G-10L-10
topics: reassurance comparison	F14
topics: reassurance goodState	A-12M12
topics: reassurance harm	B-14L-10M-14
topics: reassurance improve	B-11
topics: reassurance negation	B10G-20
topics: reassurance questionWord	G18
topics: reassurance reassurance	A16G19
topics: reassurance step	A19D12G22R-11
topics: reassurance treatment	B12F-10
topics: recovery aftermath	B11E12M10
topics: recovery bodyPart	B-10
topics: recovery dailyLife	B-13D-10J11
topics: recovery improve	D-12
topics: recovery navigate	B-18D-14N14
topics: recovery questionWord	A18J12M-15
topics: recovery slogan	B-10
topics: recovery timeUnit	A-31D-29R21
topics: recovery you	A10G12
topics: refusal absence	A-12M15
topics: refusal bodyPart	M17N10
topics: refusal careItem	F12M-13
topics: refusal negation	A-16M17
topics: refusal number	A-16L-13R13
topics: refusal questionWord	A-11O17
topics: refusal you	M13
topics: result absence	A-16F15G-11J10
topics: result aftermath	A-11B-12M26
topics: result appear	D-12
topics: result bodyPart	B-25D11O26
topics: result comparison	A-35B-21G12M27
topics: result concern	B-13
topics: result condition	B16
topics: result contrast	M-13O12
topics: result goodState	A-19I19O11
topics: result handiwork	A19
topics: result harm	A-11
topics: result improve	A13D16
topics: result interval	D11
topics: result limit	A-24B-17M15
topics: result modal	B20M13O-10
topics: result navigate	B-15Q13
topics: result negation	A-14F17
topics: result number	E14M-13N12
topics: result onset	B-22J20
topics: result place	A12B21
topics: result product	B-10M10
topics: result questionWord	J-12M18
topics: result result	I10
topics: result satisfaction	B28D15F10
topics: result slogan	F11
topics: result step	D15
topics: result thirdPerson	A14B33F11H18I11M-23R13
topics: result treatment	A20B25M-11
topics: result we	H12
topics: result you	B12J-11M-13Q23R-20
topics: satisfaction aboutData	A-12S13
topics: satisfaction absence	B10J20R13
topics: satisfaction appear	A-16B-27D-18N11
topics: satisfaction bodyPart	A-21D-13I-13L-13T14
topics: satisfaction comparison	J12
topics: satisfaction expertise	B-11
topics: satisfaction goodState	K11
topics: satisfaction improve	B-17H30
topics: satisfaction intensifier	B14F10M17
topics: satisfaction negation	R13
topics: satisfaction number	A11E16F12I11R-12
topics: satisfaction patient	A14I20
topics: satisfaction questionWord	A-27J13O13R25
topics: satisfaction satisfaction	B-23I18
topics: satisfaction slogan	A-13D-13I-10T19
topics: satisfaction thirdPerson	A43I33J14L15O-11Q-10
topics: satisfaction timeUnit	I10
topics: satisfaction treatment	A-17R12
topics: satisfaction we	A24B14I23J26R-10
topics: satisfaction you	A-12B11I-13
topics: sensation aftermath	A-10M18
topics: sensation bodyPart	B18M-15
topics: sensation careItem	R13
topics: sensation careVerb	I11
topics: sensation dailyLife	R12
topics: sensation goodState	M15
topics: sensation harm	A-17M23N-12
topics: sensation mechanismVerb	G15
topics: sensation modal	G14
topics: sensation questionWord	G20
topics: sensation sensation	G12M28
topics: sessions absence	A11
topics: sessions bodyPart	A-17D-13E-15J23R25
topics: sessions careVerb	M13
topics: sessions concern	S11
topics: sessions improve	B23E10
topics: sessions number	D18E-11
topics: sessions questionWord	A38D20F15M20O-14Q-14
topics: sessions sessions	B-17
topics: sessions thirdPerson	O12
topics: sessions treatment	B-11
topics: sessions you	B10J17
topics: share bodyPart	B29N-10O-12
topics: share interval	A-11E-10R27
topics: share number	B30E-19G19M15
topics: share patient	A15E12O28
topics: share questionWord	D13N15
topics: share satisfaction	I19J13
topics: share share	E15F-12
topics: share timeUnit	N12R-13
topics: share we	A12E24
topics: slogan appear	A16
topics: slogan bodyPart	O-11
topics: slogan careItem	A11
topics: slogan careVerb	A-16
topics: slogan concern	A17B27
topics: slogan condition	M13
topics: slogan dailyLife	A24D15F15J19
topics: slogan goodState	A12B16
topics: slogan improve	A-12F14O13
topics: slogan number	B-24J12
topics: slogan onset	B12R14
topics: slogan questionWord	B-11L11
topics: slogan thirdPerson	C13D13
topics: slogan timeUnit	F18
topics: slogan tool	D-10
topics: slogan treatment	A-12D-14O14Q13
topics: slogan you	A27B14D11J-11
topics: step absence	F10M13
topics: step appear	O11
topics: step bodyPart	D14
topics: step careItem	O20
topics: step careVerb	A35B23D19E12G33
topics: step concern	M16
topics: step expertise	K11
topics: step frequency	M23
topics: step handiwork	A11
topics: step harm	A16B11O21
topics: step hedge	M15
topics: step improve	L14
topics: step intensifier	F14N12
topics: step limit	A13G21
topics: step negation	A16D17F12G17
topics: step number	B-19J18R-15
topics: step place	B14Q14
topics: step provider	F14
topics: step questionWord	A20
topics: step reassurance	G14
topics: step result	B11R10
topics: step sessions	R16
topics: step step	M-14N-11R11
topics: step thirdPerson	A-38B-11D-11F-21G-17M37
topics: step timeUnit	B26D22F-14N14O-17Q-13R27
topics: step tool	F16
topics: step treatment	A13
topics: step typicality	L11R15
topics: step you	L11
topics: study absence	A-11M13
topics: study negation	A-11M13
topics: study number	A19D24
topics: study patient	F16
topics: study result	B11
topics: study study	A-12
topics: study thirdPerson	A15
topics: substance absence	G15S11
topics: substance appear	A17C12
topics: substance bodyPart	A-13I16
topics: substance careItem	N24
topics: substance energy	B11G11
topics: substance goodState	A-12B10C19F-10
topics: substance handiwork	B-11J10R11
topics: substance harm	N23
topics: substance hedge	D16F16R-13S12
topics: substance improve	A-12B-15C-10D11H11
topics: substance intensifier	B23
topics: substance interval	A-26R14
topics: substance limit	A33D17M-17
topics: substance mechanismVerb	C24
topics: substance modal	A14D16F16R-20S12
topics: substance negation	A15G15R-12S13
topics: substance number	A-23D10M14
topics: substance process	A-15R12
topics: substance product	A11S13
topics: substance questionWord	L19M-24R15
topics: substance reassurance	F12G21
topics: substance result	B12
topics: substance slogan	A14B25
topics: substance substance	A-11R19
topics: substance thirdPerson	R12
topics: substance tool	A22G12
topics: substance treatment	T13
topics: substance we	H-12R10
topics: thirdPerson absence	A-19D11F17I-20J-17M-13O37R-11
topics: thirdPerson aftermath	B12F-11H11
topics: thirdPerson ageing	A38B-11C17L14O-12R12
topics: thirdPerson appear	C17E11H26I17M17N-25Q-16
topics: thirdPerson approval	L14
topics: thirdPerson badCausal	B-25H13M34
topics: thirdPerson bodyAlone	A-22B-13O16
topics: thirdPerson bodyPart	A-27B-17C-22D-11G-22I15M-11
topics: thirdPerson candidacy	M-10R13
topics: thirdPerson careItem	A23L15N-11R15
topics: thirdPerson careVerb	E11F12H23J-13M-13O25R-11
topics: thirdPerson comparison	B-22C-10F11I18K15M-13
topics: thirdPerson concern	A29B11C12O-13
topics: thirdPerson condition	A-18
topics: thirdPerson contrast	A-12D-12M11
topics: thirdPerson credential	A-22R13
topics: thirdPerson duration	A13D16O-11Q29
topics: thirdPerson ease	F10G-17
topics: thirdPerson energy	C-11G19
topics: thirdPerson expertise	A-17
topics: thirdPerson goodState	A-22F26G22
topics: thirdPerson handiwork	A15C25N11R-14
topics: thirdPerson harm	I-14J-12M-16
topics: thirdPerson hedge	A14B34G-10M-24O21
topics: thirdPerson improve	A15B39D13G-26H-12J-12L-11M26O-11R-24
topics: thirdPerson intensifier	C11M-11O15R12
topics: thirdPerson interval	A18L12
topics: thirdPerson limit	A-17B14H15I-18J-14M15O14Q11R-11S-12
topics: thirdPerson mechanismVerb	A15F12M17O-16
topics: thirdPerson modal	A20B35D18F-23J12L14M-40
topics: thirdPerson money	G-14
topics: thirdPerson navigate	Q-14R-12S17
topics: thirdPerson negation	F14I-22J-14O24Q15R-16
topics: thirdPerson number	A22D17E-11G11L28M-19N-17Q21R-10
topics: thirdPerson patient	A-18J-13L-12M-12Q10R15
topics: thirdPerson place	B11Q34R-23
topics: thirdPerson process	A18C24M-12O-24
topics: thirdPerson product	D15
topics: thirdPerson provider	G12R15
topics: thirdPerson questionWord	A24B12D54F-33H28J38L10P-16R-26S-11
topics: thirdPerson reassurance	A-21G-22M14
topics: thirdPerson result	B14
topics: thirdPerson satisfaction	F-16H11I14
topics: thirdPerson sensation	I16J12
topics: thirdPerson sessions	A15B15
topics: thirdPerson share	G12
topics: thirdPerson slogan	A-23B-19C-22I15O15
topics: thirdPerson step	F10J11
topics: thirdPerson study	F24
topics: thirdPerson substance	A-20C12Q11
topics: thirdPerson thirdPerson	D13G10R-12
topics: thirdPerson timeUnit	A-12B-16L14M-11N16
topics: thirdPerson tool	B-13F-16G17M-16
topics: thirdPerson treatment	D-19E11G14M-16R11
topics: thirdPerson typicality	A-21G-11J-11
topics: thirdPerson we	A10B-19F15
topics: thirdPerson you	N18O-13
topics: timeUnit absence	M-12N20O13Q13R-15
topics: timeUnit aftermath	E12
topics: timeUnit appear	B16O11
topics: timeUnit bodyPart	B31
topics: timeUnit careItem	A-16
topics: timeUnit careVerb	B-21E-14L13M-14Q13R-13
topics: timeUnit comparison	B28F12R18
topics: timeUnit concern	E20O15
topics: timeUnit condition	A15D13M-12
topics: timeUnit contrast	A-14
topics: timeUnit credential	S13
topics: timeUnit dailyLife	N-13Q13
topics: timeUnit duration	A14
topics: timeUnit expertise	E-12S13
topics: timeUnit frequency	A16F12
topics: timeUnit goodState	D-23
topics: timeUnit handiwork	R-12
topics: timeUnit harm	A-18M18R12
topics: timeUnit hedge	A14
topics: timeUnit improve	A-23B-21E-11N23
topics: timeUnit intensifier	N-10
topics: timeUnit interval	A30R-21
topics: timeUnit limit	A-12R-11
topics: timeUnit mechanismVerb	B17E12
topics: timeUnit modal	B12
topics: timeUnit money	A-14R13
topics: timeUnit navigate	A21B28
topics: timeUnit negation	A-24N25Q14R-12
topics: timeUnit number	A33B48D56G27J23L-13M20O-19Q-12R-12
topics: timeUnit onset	A-15D-27
topics: timeUnit place	A-23R21
topics: timeUnit process	B-12N19
topics: timeUnit provider	Q14
topics: timeUnit questionWord	A18F19M13N-14O-18
topics: timeUnit recovery	A-10D-14
topics: timeUnit satisfaction	B-13E-12
topics: timeUnit sessions	A14J16
topics: timeUnit share	B10D12F14
topics: timeUnit slogan	A14D18G11
topics: timeUnit substance	A12D16
topics: timeUnit thirdPerson	A11D36M12
topics: timeUnit timeUnit	B-17D-18J13M-16N22
topics: timeUnit tool	A-12
topics: timeUnit treatment	A-16B-14D-20E-18
topics: timeUnit typicality	A12D11M-10
topics: timeUnit we	B10E11H18
topics: timeUnit you	A12B15D11N-21R14
topics: tool absence	A29C10G14
topics: tool appear	A10B23
topics: tool biography	Q14
topics: tool bodyPart	D11
topics: tool careVerb	L10
topics: tool improve	B-20C15F12
topics: tool interval	R17
topics: tool mechanismVerb	B-14C19
topics: tool modal	A-10
topics: tool negation	A13G10
topics: tool number	A-21B-10R13
topics: tool place	B12Q14R-15
topics: tool questionWord	B-21R-22
topics: tool thirdPerson	A-18M16
topics: tool treatment	A-12
topics: treatment absence	A21G25R-10
topics: treatment ageing	A-15M17
topics: treatment appear	B18
topics: treatment approval	B-11F14K23
topics: treatment bodyPart	E-15F-17H-18J13M-22O30R35T-12
topics: treatment careVerb	A-21D-14M23
topics: treatment concern	A20B-21C13D11E-11M-16R-10S10
topics: treatment condition	B-14E11
topics: treatment contrast	A21B28C11F21G-10
topics: treatment credential	E11M11
topics: treatment dailyLife	B12L15
topics: treatment duration	A-15R11
topics: treatment energy	C14R12
topics: treatment expertise	A10E13
topics: treatment firstPerson	I11M14
topics: treatment frequency	D-11
topics: treatment goodState	B20
topics: treatment handiwork	B-17
topics: treatment harm	M-15
topics: treatment hedge	A11
topics: treatment improve	A18B-11C20E12F18L-11R-23
topics: treatment intensifier	B-11
topics: treatment interval	A20D26E-12
topics: treatment limit	A-21F-25R-14
topics: treatment mechanismVerb	A-11C13
topics: treatment modal	E12F15
topics: treatment money	A23F16R-15
topics: treatment negation	G24R-13
topics: treatment number	A-40B-36D-18E-17F-13H11K20N29R11
topics: treatment onset	A13B20F-11
topics: treatment place	A-17R17
topics: treatment product	G11L10R10
topics: treatment provider	A-12
topics: treatment questionWord	C-15I-11M29N-14P-10S16
topics: treatment reassurance	B11G-15L10
topics: treatment result	E16
topics: treatment slogan	A11B22F17
topics: treatment step	A16B22M-17
topics: treatment substance	A-36G-11R11S10T10
topics: treatment thirdPerson	A28B24E10H11M-11O-10R13
topics: treatment timeUnit	L14
topics: treatment treatment	A-12L-11R20
topics: treatment we	B-12F26I16M11R-16
topics: treatment you	A-11R-12
topics: typicality appear	B-29D11G-21J11
topics: typicality bodyPart	A-12
topics: typicality careItem	A17B28I10J11N-11
topics: typicality careVerb	D18J20N-14
topics: typicality goodState	B14D10
topics: typicality hedge	J14L11
topics: typicality improve	A-21J-15M24
topics: typicality modal	L11
topics: typicality number	A19B19D12L14
topics: typicality patient	D-15G32H-13I16R-16S22
topics: typicality place	B16J24
topics: typicality questionWord	G12J12Q-10
topics: typicality result	B-32J17Q13
topics: typicality satisfaction	J13
topics: typicality typicality	D11E-11J38
topics: typicality we	D13J19
topics: we absence	J-10
topics: we appear	A12B-28M-12
topics: we biography	A-12I12R14
topics: we bodyPart	A-17D21G-13H-16I-16M11R20
topics: we careItem	M21N-14
topics: we careVerb	I-19L14R24
topics: we comparison	A14
topics: we condition	M27
topics: we courtesy	Q-11R18
topics: we credential	H15Q15
topics: we dailyLife	B16D-12J-11R16
topics: we delight	A11
topics: we duration	B-12I12J14
topics: we expertise	D19F24H-11K12
topics: we goodState	Q14
topics: we handiwork	M-11R20
topics: we hedge	A25B29M-13
topics: we improve	A-23H17Q10R12
topics: we intensifier	J-14
topics: we limit	A-16S15
topics: we mechanismVerb	I13
topics: we modal	B25N11Q13
topics: we money	R-12
topics: we navigate	D-15J16R-20
topics: we number	A18D-13F-17H35Q17R-24
topics: we patient	B10F-14H-13I25J27M-13Q-11
topics: we place	J-11
topics: we presuppose	A-16B-12N10Q16R-17
topics: we process	O14
topics: we provider	A-14F-24H13I-16K-14
topics: we questionWord	A54B10E10F18I-11K14M-15R-17S16
topics: we result	A-16B-10R14
topics: we satisfaction	A18B24I-19
topics: we sessions	O13
topics: we step	A16I13
topics: we study	B11G19
topics: we thirdPerson	A-11B-13F20I21
topics: we treatment	A24F22G22M-11R-11
topics: we typicality	I14
topics: we you	A-11I-11
topics: you absence	A-13G-12I19N-10Q22
topics: you aftermath	C12D-15
topics: you appear	B40D18G-13J20N-18R-16
topics: you badCausal	M-19
topics: you bodyPart	A28B34C23F26J-11M-24Q-10T-10
topics: you candidacy	Q29R-14
topics: you careItem	A-17D12N-30Q18R21
topics: you careVerb	A18B39D26I29J13L-18T12
topics: you comparison	H10
topics: you concern	A-12B-16L10Q22
topics: you courtesy	L12Q11
topics: you dailyLife	A14D13E10G31M11
topics: you ease	I13J18
topics: you handiwork	B-17L14
topics: you harm	A14C11
topics: you hedge	A35D16F20H16J-13M-21Q-12R17
topics: you improve	B-24D13R-13
topics: you limit	A34D-10F27G19I12M-15
topics: you modal	A23B-14D12F20I20J12M-22Q-15R33
topics: you money	B-11
topics: you navigate	A26B10Q-21
topics: you negation	A17G10I14Q16R-13
topics: you number	A12F13M-15N-23R15T13
topics: you place	A14B-18D25G11N-21Q-17R-11
topics: you presuppose	B13H14L-12
topics: you process	A-11
topics: you product	A-16R23
topics: you provider	A-18H-11
topics: you questionWord	B-23N11P-11Q15R15
topics: you reassurance	A11G22
topics: you recovery	D-15E12I13M16
topics: you result	A10B19D-26F-11L12N32
topics: you satisfaction	B13D-13M-15N13Q13
topics: you sessions	B19F11
topics: you slogan	A12J-10L14O10
topics: you step	M23R-16
topics: you thirdPerson	A14G28N12
topics: you timeUnit	B16E11
topics: you treatment	A-10L12
topics: you you	A12
word: !	A39B40D22E34I28J38M-30R-33T12
word: "	C-14D19F-15H39I20J85L-11M-25O13
word: #	A19B37C17D-29E128F-26H28K14M-44N-10Q-11R19S-38
word: $	E-13L10R44T-17
word: %	A20B32E53F28G19H-11J-16L-17O17Q-12T-11
word: &	A-17B-23D-15F15M-12Q19
word: +	A11C18D-11E14F-17H42R-15T-12
word: :	C22E-43G-23K-14L49M-50O-20Q21R22S-23T16
word: ?	A-90B-46C-18D-28E-17F-22G-44H-12I-16J-41K-13L-29M-107N-41O-44P226R-100S-29T14
word: a	A-22C-33D-44E-38F14H-32I-19J-14K-32L-23N-19P-11R45T-34
word: a.m	D15G11
word: abdomen	E-12
word: able	B26
word: about	C11D16E37F-15G-32H-14L12N-24O42P12Q39T14
word: above	A22B-17C-10F37G13L17N19Q-20R-15
word: absolutely	A20I27J15
word: absorbed	B18D14F13G-20M19
word: accepted	A-24R33
word: accreditation	H11
word: accredited	R10
word: ache	A20B21M-22
word: aching	M-27O17
word: acid	A-11B-18L10N-11
word: acne	A24M-11O18
word: across	A-21B-10E10F-15H24J-10R14
word: act	B-10
word: active	B-12C30F13R-10
word: add	A-11M14N11O17
word: adding	B12E18F28
word: adds	F14
word: adults	A13D-29E31H-11L14M-22O52
word: advanced	A11H20K-11M-12
word: advice	M-12S21
word: advize	M19
word: affects	A22B-13E22M-11O49
word: after	A21B12D57F-43G19I-34J43L-37M10N-23O24R-72
word: aftercare	A-11Q16R20T-13
word: afternoon	B-16D27E13F14
word: afterwards	B10E12
word: again	A58B59C11E-15F-21G-16I69J22L-11M-14O-29Q-28R-11S-12
word: against	F49G24J-11O14R21
word: age	A39B13J16L38M-35O21Q15R-18S16
word: ahead	B11F22
word: aim	B14
word: air	G13R28
word: al	G11
word: alcohol	A-10O21
word: aligners	B13R13
word: all	B14C-47D-21E-26F-27G-12H14I-30J-26L19M-23O35Q-29R14S-19T-36
word: allergic	A-18M18
word: allergy	M14
word: allow	A11B-23D17M-14N-31R29
word: almost	A13B14D10R-10
word: alone	A41C21D-12F33G-12I12J24M-37N16R-12
word: along	A-27B13C30G-28L-24M28N18O-14Q11R-13
word: already	B14F-21J14R12
word: also	B27F23G11O11
word: altered	M13
word: alternate	A-13N10Q-17R14
word: although	J21
word: altogether	A-11F13M16
word: always	B27F14J-20Q21R18
word: amount	A19F18G19M-23
word: anatomy	A13G12H19
word: and	A-25D-23E-49F-40H13I-20J-22K-21L-17M-55N-11O47P-30Q-26R32T-66
word: anesthetic	A27B-28D16E-11F17G52M-24O-13T-19
word: angles	A16B22
word: ankle	B10M-12O17
word: annoyed	D-22L15M12
word: another	A-15B23C24F-16O-18S13
word: answer	D-17H-12M-20N-24Q25R18
word: anti-wrinkle	A-27R13
word: any	A-68B-14E-14F-16G-28I-12K-18L-19M12N36O29R42T-20
word: anybody	A36J28L39M-13
word: anyone	F16G10J-12M15O-20
word: anything	A-22B-23J23M-29R49T19
word: anywhere	A11F18H-11I28Q-14R14
word: apart	A36D17J16M-23O11
word: apnoea	S13
word: appearance	D10M-19R29
word: appears	C-11F10G11
word: appetite	A18B23
word: apple	A11B17F-26I14
word: applicator	G12
word: appointments	A-15D-15E11M-12Q-28R44
word: approach	L13
word: approved	A-22K-12M13
word: apron	B17
word: area	A-31B23G-11L-11M11Q10R23S-12
word: arm	A-17R22
word: around	A-18B-40D-18E14G-20K-13M21O17R-13
word: arrange	N17Q-26
word: arrive	A-26
word: artery	E21O10
word: artist's	A40H47I13J20R-19
word: as	A-46B-14D-16E-13G25I-12J-17M15O47Q-17S-12T-12
word: asian	B-11L10
word: ask	D11G-12H-20I43J14M-44N-26R28
word: asking	A17
word: at	B14D-29E20F-38K-10L-30M-16O30P-11
word: audit	G33
word: available	B-12Q-21R34
word: average	A61B33D41E38F16G14I-16M-10R-30
word: awake	A-12F15M10
word: awards	A-19H-13T15
word: away	A33B42C25F-12G-18L-10M-13N-14R-20
word: b12	G20M-14N22
word: baby	A18B11G20I15J15M15S-14
word: back	A-39B-40D37E-30F-33H-24I20J25K15N-19O18Q-15T-21
word: background	A31B16H22
word: bacteria	B-15
word: bad	N16
word: badly	A-17M33
word: bag	A-12N-15Q19
word: bakery	R13
word: balance	H12
word: band	A18C21F18M17R-29
word: bank	Q-17
word: barely	D13F-10J17
word: barrier	C25F13M23N14
word: batch	A24K23M14R-12
word: bath	A-17R18
word: bbl	B-13E12H13
word: beam	A16B18C18O-10
word: beats	A37B21F38H-10M-14
word: because	A38B22G42I14L23M-22N20R-36
word: becomes	A-16G-10H-18I24J-10L-14N-13O51Q-19R12
word: bed	A16B19M10R-13
word: bees	A-14R27
word: before	C-18D29E17H-30J10M-20N12O-22Q-26S16T20
word: beforehand	R11
word: begin	A-17D12Q18R18
word: behind	A-41B-39C17E-16G-23H-13K25M-29O51Q18
word: being	A11B38C19N14R-13
word: believe	A-12G-12Q31R-20
word: belly	A20B40O-14R13
word: belongs	S11
word: below	A-12B-19D-19G22O11Q30R-10
word: beneath	D-10N17
word: benefit	A-21D16E21F15R27T17
word: best	A76D-13G-11I31J28L43M-24O-23R-31T-12
word: better	A16B59F-24G-23I-11M-13N-16O-21R10
word: between	B26C-11F-25G28H19I-20J-21L11M-23O41R-20
word: beyond	A29B18F18J14
word: big	A-34B-31C10F-12M10N16O21
word: bigger	A-21B15D21M20
word: bikini	A-23B-20I15R36
word: biling	A-17R37
word: bill	A11F11
word: birth	A-12M31O16
word: bit	A22B28G11O10Q-14R-13
word: black	A17B26I-10J-11O14
word: bleeding	A-12R21
word: blisters	B-12G12N33
word: blocks	A-20R12
word: blood	A-29B-22C36D-28E11F-17G-27M23O26R-14
word: blue	A23B15M-14
word: blunt	F18G11
word: blur	M11O10
word: bmi	A25L48M17R-21
word: board	H24
word: board-certified	H16K11
word: body	A14C21D-20F-10G38J-11O-19R22
word: bonding	A12R-12
word: bone	A11B-22C16L19M-28O30R-16
word: bonus	M-17R15
word: book	A-14B11Q33
word: boosters	A17B22M10
word: both	A-36B17C-18D-23E-31F12G-16L-23M-17Q-15R75
word: bothered	M10
word: botox	B38T22
word: botulinum	B-12C13
word: box	A-14
word: bra	A25B37
word: braces	A-10G-31R-13
word: brain	A23C10D11N-20O13R-16
word: brands	A-11
word: brazilian	A-13B-14
word: break	A28B32C15D17E16F-12M-19N-10O13
word: breakfast	A-21B-11N31
word: breakouts	A19D11L18
word: breast	A17G-15M-24O-12
word: breathing	M10
word: brides	A18L29
word: bridge	A29D10F15M-18N11R-18
word: bright	B13D-18N14R21
word: brighten	J16R-14
word: brighter	A33B42C14I14R-14T22
word: bring	A16B22D-17G-11I12L-27M-21N-11R42
word: brisbane	A18F28R17
word: bristol	A17
word: brow	A-34B-26F-14G-11M-13N22O14Q11
word: brown	A-14E-13M12O15R-12
word: bruizing	A-24B-34C10E-15F12G21H12M51N-12O-19
word: brush	F27N15
word: build	A28D36G18R-22
word: bulge	B-18C22L14M-13O16
word: bumps	D-16J10M25R-10
word: burns	A26D12G30H11R-19
word: bursts	A19B27C20O-19
word: but	B23C-18F86I-18J-17L12M-20O21
word: buttocks	M11
word: button	I10M-10
word: buy	A-15Q-16R14
word: by	A34C44D44E26F-47G-11H26I-24J-15K36L-22N-50O11Q31
word: bypasses	B-17F28G12L23
word: c	B23I14M-13N12
word: calcium	A-10D-15N22
word: caled	A-20B-13C12R27
word: calendar	B-11F12L21N18
word: calf	A16B12D14M-17R-14
word: call	A-14B-16D12F-13I14M14O-11Q19R-10
word: calmer	B10
word: calms	B18M15O-13
word: can	A49B46D32F30G18H14J-11N-15O-16R-35S-20
word: cancel	R18
word: candidate	A34F-11L42M-19
word: cannula	A29B16F22G16R-21
word: cap	F-12L11
word: carbon	A13B25O-10
word: card	A-23B-20I13M-18N-27Q19R11
word: care	A41B-23D21F-10H38I13K15M-15Q22R-48
word: carried	A-13C21D15E14F-12H-23O32R16S11
word: cartilage	A-11C10
word: cases	A-17D-17E-11K21O-12R19
word: cast	M13
word: catch	A16B35J17
word: cause	C14O-20S18
word: ce	A18K19R-17
word: cells	A-33B10C15D19L-16M-19N-20O36
word: cellulite	B-12
word: cent	A26B12D14E31F23I16J-18O18R-14
word: center	A17C14D21F15H11R-10
word: certain	M-14N-12O14
word: certificate	A-19F-11H-12R22
word: certified	A11F41H15
word: chair	A21B12D14G14J12O-10R-14
word: chance	A16L20R-12
word: change	A-10D20E-16F22G19H-16I20M17N-11R21S12T-16
word: channels	B17N16
word: charge	A-14R20
word: chart	Q22R-14
word: chat	Q24
word: cheaper	A14F12R19
word: check	A-14B-26H21K11Q16R14
word: cheekbones	A27B27
word: cheeks	A16B25C-15D-22J31M-11N19O15
word: chemical	B-15R17
word: cherry	I17J27
word: chest	A31B28J-13T-13
word: chew	B27N-10
word: children	A-11B23D-13F-12M10O-14R15
word: chin	A18B26D-14E-10L-17O-11
word: chip	A35B11C20D18M-16
word: choice	L17
word: choose	A11B15M-14P-31R16
word: circles	A24B33M-13R-20
word: claim	Q24
word: class	A11D13R-12
word: clean	A-22M-11N47
word: clear	B-34E-14F15I-12K16R25
word: clearance	B11F14
word: clearer	A33B44F13M-15N17T21
word: click	A-12J-21
word: clients	A30D13E14F-12I17J15L-12M-14O-19Q-40R-11
word: climbs	A-15
word: clinic	B-26D-13E-25F71G-17J-12K-10L-10M-26O-12Q22R-27
word: clinical	A22K22
word: clinician	H15
word: clock	A28B25C14D27Q-15
word: close	B-14F13H-12N13O-11Q-16R29
word: clot	A-11M12
word: clothing	A-28B-11N15O21
word: cloudy	O14
word: cm	D16E20
word: co2	B30C-15D-19F12
word: coffee	A27N15Q16R-42T21
word: coin	Q20R-14
word: cold	A-40B-17N23R16
word: collagen	A30B27C38G-21L-13M-20N-15O31R-13
word: collapsed	A22B30M-13
word: colleagues	H30
word: collect	A-25M24N17Q-23R20
word: college	B18
word: color	C12D-13L24M22O26R-18T-13
word: combination	A32G12H12L23
word: combine	B13D-17H11
word: come	D12E-33F18G-43H34I16J-18L-20M-19N33O-36Q22R20
word: comfortable	B-13D22F29G30R-13
word: commission	H-18I-14K24
word: common	A-17M10
word: companies	H-12
word: compared	A-17B28F29G11O-11Q28R-16
word: complete	A24E15J-11L19N-21
word: complexion	A22B-15L38
word: complications	Q14
word: compression	B12
word: conditions	L-11
word: confidence	A12B18G14I24J-13T13
word: congress	A12H18
word: consent	M-12S17
word: consider	L23
word: constipation	M15
word: consultant	F-12
word: consultation	A-29H-11M-11Q21R12S23
word: consults	A-15M19Q-17R11
word: contact	A21D14
word: contains	G11M17
word: contor	A17B21R-16
word: contracts	G-12R16
word: controled	A-14B-24M12O-12
word: cool	A-16B-25C-14F-13G29M-19N32O12R18
word: copies	C24
word: cord	O17
word: cornea	C23
word: corner	A-37B-17M-10O21R14
word: correct	B12F18I12S18
word: cosmetic	M-15R22
word: cost	A12B-11F26G-21R-38T12
word: could	A40B29D12E16F32M-45R23
word: count	A28B-31E44H35R-24
word: country	A12B-20E-11H19
word: couple	A34B20D30F17J13N-12R-11
word: course	B46E10R11
word: cover	A-19B-23D15K10L-12M-18O20R17
word: cover-up	B24
word: cramps	A-13O17
word: cream	A59B22F49G13J10N-12O-16R-22
word: crease	A-15B-33D12M-13O21
word: credit	A-12R21
word: creeps	D10
word: crepey	A24B27
word: crisp	F15J-22
word: crisper	A17B27
word: cross	B12F-10M-10
word: crow's	A24B29O-18
word: crowding	B15
word: crown	A-20C-16F-20
word: crusts	D12M-10
word: cup	A28F26Q24R-34
word: cure	A-18M24R-11
word: current	Q12R-15
word: curry	B-13N10O13
word: curves	B-15E12G12H26M20R-10
word: cut	B34C28D-13I14L-13O-15R25
word: cycle	A-29B-13J14O18
word: d	B-15O13Q10
word: daily	A17B25N18
word: damage	A66B68E12G13M-23O-23
word: dark	B32F-12L-23M-18O11R-12
word: darker	A-10G12O18
word: data	K22Q16R-11S11
word: dates	B15
word: day	A-93B-62D-72E-17H-22J-20K-11L-32M73N45O19Q-14R38
word: dead	B30C14O-11
word: deal	A15B23M-10
word: death	A-32B-11M31
word: decade	A-18B-11C-14M12O13
word: decent	B-18D-15G20Q24R-25
word: decide	A-10
word: decision	N-14Q22R18
word: deep	B12F-11M-13
word: deeper	A-12L11
word: deficiency	B-12
word: degrees	A11B22C15E10R-10
word: delivers	B-17F15
word: dental	A-22B-12N14R32
word: dentist	A-19M-10N11O14
word: depends	E19R22S11
word: deposit	A-14M-13Q-11R18
word: depth	H11
word: dermal	H14R22
word: dermatologists	A-10H10O17R12
word: dermis	C14
word: des	D-19E13F41I-11J-16K-10M40N-10P10Q-11S-13
word: describe	B11F-15H13J35
word: designed	Q19
word: desk	A35B-18D39G17N-13R-18
word: desn't	A-12B-11F-11G23M-35O27Q14R23
word: develop	Q-11
word: device	B-10F-14G-15
word: diabetes	B19E13M16O-10R-11
word: diary	N21
word: diet	F15M-47O46S15
word: differ	A-16I-13
word: difference	D20F-13J19
word: different	A-10B17F-12
word: difficulty	M11N-15
word: dilute	A-20N18
word: dimples	A22C13L23
word: dinner	A19D37G21I13
word: diode	A25F30G17
word: directly	A-17
word: director	H25K-15
word: disappear	A23B32D17F11J14
word: discharge	A-13D-11M15
word: discomfort	A15G13M-19
word: discuss	R11
word: disease	A-23B-10M18
word: dissolves	A-11B-30F-13G32M18
word: dna	A-11B-16
word: do	A44B40C-15D10E-28F19G-12H36J23L20O-31R-20T-21
word: doctor	A-21F-18G-24J-12K17L16M-23R26
word: doing	B16N38
word: donor	A17L13
word: door	D13H10K11M12O17
word: dose	A-22B-12C11D-13H16M-11R27
word: double	B17E17F35L-12N-15
word: down	A20B29C26D-29E36L-15M-32N-13O45R-13
word: downtime	A23F-11J34M-29
word: dr	B-11D-13F-14G-14H24I-15K-12M-11O-11Q17S-16
word: drag	A-19B-13O35
word: drains	R-12
word: drawn	B-19N-10
word: dressing	B34D-12E31J31
word: drift	A-19B-14M27
word: drill	R12
word: drink	B20N29R-11
word: drip	A18B26D24F11R-23
word: drive	A26B19D26E11G21L15M-13
word: drooping	D11E12N-14
word: drops	B28D19E55F-17J46Q28
word: drug	A-24B-11K-11M26
word: dry	A-52B-17D-15G-10M36N41O-17
word: dryness	J14
word: dual	T-22
word: dubai	F12
word: due	A26D23R-14
word: dull	C10M12
word: dullness	A15B26
word: dummy	B25
word: during	A-14B-20D-10M16O11
word: dye	B17N16
word: dysport	A11D10F10
word: each	A-65B-27D-41E17F-31J-14L-12N41O42R36
word: ear	A-22B-24F-10G25M25
word: early	A13L27M24N-24O-10R20
word: ease	M-27N12Q12
word: easier	A31B39F10G-17
word: eat	M-17
word: ed	A-25E-11R33
word: edges	A13B55C-26F21I-11
word: effect	B-11D39E-15J-12N-22R-13T14
word: egg	C17R-14
word: eggs	B10F11O11
word: eight	A43D19E28F15G14J-21M-12N-16R-22T10
word: eighteen	D15R13
word: eighties	A-25R36
word: either	B14M31
word: elastin	A-12B23C-10
word: eleven	D-14G21J13
word: else	A-24B-31F20I20J-20M11
word: elsewhere	B-12M-12
word: email	A-19D-19G12R34
word: embryos	B13
word: emergency	A-19G-19N28
word: emi	A-20R34
word: empty	C24M-15R-15
word: enamel	A19B12F17G17M-44O14
word: encourage	N27R-12
word: end	A-12C-19M30R30
word: ending	A21B-18D23
word: energy	B16J-11M16R-11
word: english	A-12Q-14R39T-21
word: enough	A22D26F-11J18L11M-15Q-10R22
word: enter	R14
word: enzyme	A-13C-11E11L15M23
word: erase	B18M13
word: erbium	A24B30D-11F12G-13L13M-13
word: esthetic	B-12E-19G-12H49K-22R-26S18
word: estrogen	A11B10F-12J15M-32N-11O35R-16
word: etched	B20C11O10
word: europe	A30F15H45Q-15
word: even	A-22B-18F-26N34Q16R-14
word: evening	D18M-26N16O19
word: ever	B-27F11I17M-14O16R-11
word: every	A-11B-53C-29D-41E-17F24H27J-12K36L32M-41N23O54Q29R-13S-12
word: everybody	B-11I-11L17
word: everyone	A12B16D15I-18J14
word: everything	A13C15H20K11M-15N-12R11
word: evidence	M33
word: excellent	B-14
word: excess	A44B38D20R-12
word: exercize	A27F44M-29O12S15
word: exosome	A-21K-18R11
word: expect	B-26D25F-12J30M53N-53O-11Q-11T11
word: experience	A-15B-21F21H36I-35M13R-10
word: eye	A-47B-30C-11D-15E-19G-10H23J-14M13R33T-11
word: eyelid	F19R-11
word: face	B-28C-31D17E15F-10H35I-18J21K-13L37N-14O19
word: facelift	A15B-13F34R-12
word: facial	F-11I21L11O15
word: factors	M-17N16
word: fade	A23B51D22E-25L-11M-12O30
word: failed	A19F18K16L15M-17
word: failure	M18
word: faint	M-17
word: fair	A18D12M-14O10
word: faling	A16B12I13J18
word: falls	A-47D-28K-10M13O41
word: family	L15
word: far	A-25C11F39G-19M37
word: fast	R14
word: faster	B-29C-12D30F40G20M-18O19
word: fat	A-46B-34D54F-16G-18H-12I-11J-21K18O18
word: favorite	G20H19J16R20T-11
word: fda	A-32B-11F25G-19H-11M16
word: fda-approved	A32B25K27
word: fda-cleared	A28F-11K34M-12
word: features	E15H12O14
word: feeding	A11B38C25M-15R10
word: feel	A-13B-28C-11D17E-13F-30G11H-14I13J46L-16M31N-26O-19R-25
word: fees	A-27G-11R26
word: feet	B15I23J30M-15N-11O-15Q20R16
word: fever	N22
word: few	A13C29F22G-11N-12O-12
word: fewer	A11J29
word: fibers	B-26R-12
word: fibroblasts	A13B27C11F-11O-16
word: field	A20D11R-13
word: fifteen	A-17B-28D-16E11I23O12
word: fifty	B-12L14
word: figure	F18M20R-13S14
word: file	O-14S11
word: filer	A37B40E-16F15M-19O-21R-20T19
word: fill	B-37
word: fillers	R19
word: film	R12
word: filters	A15J18
word: final	A22B13I13J15M-11R13
word: find	A-13B22I-26O-13Q42R48S-13T-14
word: fine	F-12G-11R12
word: finer	J12
word: finish	F-13G21M-12R11
word: firm	A-32O19
word: firmer	B26D16M16T-12
word: first	A-39C-17D-11F-20H26I18K11L-22N19O21R11
word: first-timers	A17B-16G11H12L30
word: fish	A-13O12
word: fit	A52B41L25
word: fitzpatrick	F12L22
word: five	A18D22E-10F22H-12L-11M-23O-12R44S14
word: fixed	B-20D21H12M-22O28
word: flake	A42B47D12G-10
word: flanks	B-10J15
word: flap	A20C11G16
word: flash	A-23R35
word: flat	J-15N19
word: flattens	B18O19
word: flatter	B11
word: flip	D-12F26G15L22R24
word: floor	A-18M-11O10R26
word: fluid	A-18B-27J19L25M18
word: flushes	A11B40E15M26O-12R-12
word: fly	N-19
word: focus	C21F-11
word: fold	A-14B12C17D-12E-17F-11M-12N16
word: folks	J38
word: follicles	A-19C-15D-11F-14O18
word: follow	A45B61E11F-14G14M-17O14Q-21R-18
word: follow-up	A-13R10
word: food	A-20J11N10
word: for	A11B-16D-28E-65F21H19I-15J-31K42L97N38O-66R-48S-24T-23
word: force	C15F21
word: forehead	A-41B-30R34
word: form	D-12L-20Q18R-10
word: former	H11
word: fortnight	A37D62J-16M-20N-15
word: forty	A-25E-12F-10J12L30R12
word: forward	B-11
word: four	A28B25D64E30F25G14H-16J16L-19M-17Q-18S35T-11
word: fraction	A16F34G17
word: fractional	A19B50E10
word: fraxel	A18F16G20L20T-22
word: free	A-34B-26D-11G-17Q23R39T-22
word: freezing	A26B39D17F25H13M-15S-13
word: frequently	D14
word: fresher	B23D10M-11
word: friday	A11D25
word: friend	A21B25F10J25N11Q-24
word: from	A37D-21E-12F-33I30K-18L62M-26O-18Q-37R20S23T-38
word: front	A22C13M-18R-13
word: frown	G10H10M-11R11
word: fuler	A-13B-22M14O25
word: full	A-77B-61D-27F-13J11L-10M19Q25R34
word: fullness	B14
word: fully	A10H32R-10
word: fungus	B-14M11
word: further	A-20H11M15N14
word: gained	D16F17M21
word: gallery	A22B12D-14J33Q-25
word: gallstones	M23O-13
word: gaps	D14E-15G17
word: garment	B13
word: gel	A40D23K13L-12M-33N12O-14
word: general	A-14D18E-11M17R29
word: genes	B13
word: genetics	O14
word: gentle	L28
word: gentler	F18G-15
word: gently	B11
word: genuinely	J17
word: ges	A30B66C40F-15G26J29O-25Q-16R25
word: get	B-16F15G-41H22I35J-27M-30N-18O18Q-19T-11
word: gift	A18I15J11R-11
word: give	A70B64C-22D52F18G-20I-16J-27L-19M-11N-39Q-18R-17
word: glands	A-14B-54C14D10F12G12J-14O16
word: glasses	A-27B34E11J-12N39Q-10
word: glow	A-11B-35D-18G-14N12R12
word: glutathione	A-13R18
word: go	A20B45C23D-17E15F-19G-14I72J47L-32M33O-45R-20
word: goal	A10L15M-10
word: going	A28B18D15F20H-11I20N-13
word: good	A93B39C11D76E14I16J25L32M-47N-12R-11
word: google	E14I10J-11
word: gp	A-29M-14N-15Q49R26
word: grade	B17D-14F10
word: gradually	B32F-16
word: grafts	D-15E22F-18
word: great	A23B44J23M-10
word: green	B37M24Q-18R20
word: grey	B12
word: grind	A-11
word: grip	B11M22
word: groove	L10M-11O14
word: ground	A27B15
word: group	A-19F-15R16
word: grow	A-45B-50C15D20E-20H-12J-16M45
word: growth	B-10L12M15
word: guard	A24B23F13M-13
word: guess	A13B19D19
word: guide	A-31F-20Q38R-32S19
word: guideline	A14F25
word: gum	A-13B-18R14
word: gut	F14
word: guys	A14D14J23
word: gym	A17B-17E12L13R-12
word: hair	E27F-20G-17H-17J18M21O-13T-24
word: hairline	B-11
word: half	B-22D64E56F34G-15M25N-16O22T-12
word: handle	L-11
word: handpiece	A-26M-15R30
word: hands	A-32C-17D10E-16F15I25M20Q11
word: hang	A-17B-15F17M20
word: happens	A-61B-30J-11M29Q12R-12T15
word: happy	A25E11G12I43M-10
word: hard	A-39C-12G-18M13N26O17Q11
word: hardly	A35E10G23I-15J10L27
word: harm	A16M-15
word: hat	G14I16J14N35R-19
word: have	A25B-16C-42D-30E20F22H62I13J23K-11M23P-18R-40
word: he	E14F-17G16Q-14R23
word: head	A-26B-40D-18F-13G13H24I15O23R10
word: headache	E18G-13J16O13
word: heals	C-10D-12E16F14G13M17
word: health	E-11H-14K32R19S21T-15
word: healthy	A49D-11F10G18L13R-27
word: hear	A-16D-11F-15I37M14O18
word: heart	B16M12N11R-13
word: heat	B11C-35D12F11G20M-16N-15O12R-16
word: heavier	A-14B-24M13
word: heaviness	A16B11G10H13M-24
word: heavy	A-29B-19F-13L-14M30N18O15R-22
word: heel	B-10C16O20
word: hello	A-15Q27
word: help	A36B40D-14F-19L13N31Q17
word: her	A35D-27F15H52I58J54L-23M-23N-15O-15Q17R-22
word: hide	B-13C25G16I21
word: hifu	A-12
word: high	A25B-23C29G11L28M-15O18Q-11
word: higher	F16O13
word: highest	I16M10
word: hills	F-18H16
word: him	F-12
word: hip	A-15G15J20R24
word: his	I11J27
word: history	A-21B-15H-15J18M-12Q-11R42
word: holds	A22B-22C20E-17F-27H-23I10M-28R-22
word: holidays	B10I16J14Q-11
word: hollow	A11F-11M21O-16
word: home	A-55B-30D-19G-15H29I-14M15N11Q18R41
word: honestly	J19M10Q11
word: hood	M-12N16
word: hormones	C10J13K11O26
word: hospital	B12E-20F-20G19H-50N-11Q-11R45
word: hot	A-18B-13M24R-15
word: hotel	A-24B-11R32
word: hours	A-20B20C27E-10F-13G-21M17N76O-17Q17R-14
word: house	B25D-12Q15R-14
word: how	A-40B-27D-10F-15K-16L-14M-12O-18P13Q15R-12T13
word: hundred	D-16E11
word: hurt	A-24F-13J-16L13
word: hyaluronic	A-17
word: hyaluronidase	B17R17
word: hydrated	A20B29
word: hyperhidrosis	O11
word: i	A19B-42E-18H-24I42J19M-19N-17P18Q-26S-13T-23
word: i'd	A-17B11I11Q34
word: i'm	J17M16R18
word: icl	A18L17
word: idea	A-10F13I-15M11
word: ideal	B-10L25
word: if	A-24B-37D-21G-28I-22J-17K-14L44M36N11O-12T-10
word: illness	A-10O21
word: illustration	S14
word: immediate	A10D32T-11
word: immune	B25C18
word: implants	A16B-34D-17F15H-17K22M11O-13
word: improved	A28B42L24M-10
word: improvement	A23B27D12M-14
word: in	A-47B-13C-33D27E11F22G-27K-14L-73M-13N-26O51P-22Q34R23T-14
word: incisions	B-17G19M13R-10
word: including	B-14F-17G13L13N-15R12S16T20
word: increase	M10
word: independent	A15H13
word: indian	H10L-19
word: individual	S11
word: infection	A-21E-11G-11M39O-11
word: inflammation	B19M-20
word: information	S36
word: infusions	A-12C13G-13H23M18
word: injectable	B-13C-20D-13F42H25K20L21
word: injected	D-13F-12M35O-24
word: injection	A11B11C11E-15H22M29R-24
word: injector	A29F12H16R-17
word: injury	A14C17
word: ink	A-24B17M13
word: inner	A23B35C17L-13
word: inside	B-12C22D-17M11R17
word: insoles	M-10S14
word: inspected	A14K18
word: instagram	A-34B-12M21N-11Q15R-10
word: instant	B14
word: instead	A-22B-24F23
word: insured	H32R-12
word: insurers	F12M-13R29
word: interest	A-15D-10R12
word: international	H-18K23
word: into	B14D-15F-39J-11L-10M-22N-13R20
word: invasive	S23
word: involved	E21
word: is	A-27B-32C-32D21E-59F-14J-18K24L22M60N-55P-27Q-20S42T-59
word: isotretinoin	R10
word: it	A15B-43C11D14E-27F33G19H-40I20L25M26N-76O30R-30S-26T-17
word: italian	R20
word: itching	A11D11M-17O17
word: itchy	A-14G-10J-11
word: its	A12D-33F34J-11
word: itself	A28B-24C14D-17E16F12G20M-14O26R-15
word: jab	A14G19
word: jaw	B28C17G-11L-12O37R-14
word: jawline	A29B39
word: jeans	E19J19
word: jewellery	N12
word: job	A-16B28D-16G-16L13O11
word: joint	A-13H-19O11R12
word: jowls	B-16L21M23O-13
word: judge	A20N-23
word: just	B47C24G-14H16M-10P-24Q29R-17
word: keep	A12B34E-14F29G46I-14L-13M-33N64O-26
word: keloids	A-12F19H11
word: kills	B-15
word: kind	A15B29K13
word: kinder	F14
word: kit	H14K16R11
word: knees	A29B33L10M-19
word: knocks	A12F19
word: know	A32G16H69I13J28Q-11
word: kybella	R10T14
word: lab	H32
word: laboratory	A-17R18S16
word: ladies	A17B12D11G-12J20L20
word: laid	A-25O18
word: lamp	T12
word: land	R16
word: languages	R14T-11
word: large	G23
word: larger	A-16B-11M13R13
word: laser	A-19D-17E-11H26I-12J-14L-12M18N-14O-26Q-12R15T-14
word: lashes	A15
word: lasik	B-10F14G13
word: last	A11B14D-23I28J24N14O-28R-12
word: late	B-18L31R16
word: later	A-61D-16F-28G-14L15M18O12R19
word: law	R22
word: lax	A18B-13L10M11
word: layer	A16R-10
word: lead	B-12H-10M22
word: leaks	M-25O12
word: learn	A15D12N-17Q16
word: least	A14B17E29H15J-11K10M-13N16R-25
word: leave	A25B-10C11D24G32M-14N24O-30Q22T-12
word: led	B14K-11
word: leeds	I20T10
word: leg	F13N-25O12R12
word: lengthens	A-13M-10O24
word: lens	A-20O42R18
word: less	A12C35E-10F58G18J-27L-10M-27N-14R13T-14
word: lets	A16B15C36G-14I-12J-18N13
word: level	A27F14H32R-25
word: libido	O10
word: licence	A-13D-11M13
word: licensed	A24F-19K27M-10T-15
word: lid	A-21B-11C-12D-11H16M12Q-16R19
word: lidocaine	G12
word: lie	A28B25C11E14F-11G16J-11
word: life	A28B27D17I15L-10M-21N16O-13R-12
word: lifetime	B18
word: lift	A-24B-22C20F32H-11J-19L-19M-22N29O31R11
word: light	A-45C-18D-15L-12N15R30
word: lighten	B33F11
word: lighter	A19D18I15
word: like	B11C-16D-12E-13I34J28M-26N-29O44
word: likely	B-16C14G15M14
word: limits	A16B21L13M-30
word: lines	A13B38D-15E-23G-15H-14J-12L-16M-29O-13R-20
word: links	C38O18
word: lip	A-31B24C-12F21G-23H-18I-17J-11M50N-14R31T20
word: lipo	D-10
word: liposuction	A-15B-11D-12F31G-22R-24S15T31
word: liquid	B14
word: list	A21B-17F20K29L12M-31N-17Q11R11
word: lit	A14L23
word: liters	A18B24E11N13R-12
word: little	D16E-13F20J12N-16R-14
word: live	B21E15F-15I-12M-19O26
word: loading	A14F15
word: local	B-10F-10M-20R22T-17
word: london	A16M-11
word: long	B17C-12D36F-10G-19I19M22R-22
word: long-term	A-12M-16O35
word: longer	A28B11C16D30F23G-12J12R-11
word: look	A-14D-55F-27G-33H32M50N-31O-21Q-12T-12
word: loose	A-17B-30C15D-11M21N61R-21
word: loss	C-19G-10M29O-15
word: lost	A-13E24F23I-14L12O25R-18
word: lot	B29F-16L13Q17R-17
word: love	A32I58J-28L12
word: low	A-13B12M19R15
word: lower	A-12C13D-22F11J-11M30
word: lumps	A16B11G14N21
word: lunch	A-11N24
word: lung	M13
word: lymphatic	A13B28
word: machine	D10E35F-12G14M-13R26
word: major	A-18R38
word: make	A32B-11C11D-35E13G11H-11I-11J-24L40M-40O34Q-20
word: make-up	B17I13M-16
word: makeover	A19B20
word: maker	A-12B-31M10S12
word: makeup	A43B16D24F14G16N-22R-10
word: male	B11O31T-15
word: manufacturer	B14D11
word: many	B45C-10G-14J37R-20T-11
word: march	D20R17
word: mark	A16B15D14F-13J12K18L34N-14O14R-20
word: market	A18B-20F35G19
word: masculine	J-13
word: mask	F31G-12
word: massage	B13M-12N16R-14
word: masseter	A-13F11O12
word: match	A45B23F35
word: matters	D12
word: may	A-57B-54D-47E-15F-41G-19I-14J-12M72P-16R-34S32T-12
word: md	H-11
word: me	A-38B-12F-13G-21H22I-26Q23
word: meal	A-13M-10N27
word: means	A-13B-19C-17E16F12H-18M25O24R-14
word: meant	A17B-11L31M-15
word: measured	A14B24E21
word: medical	A-20H-22N-12Q-21R29
word: medication	G11
word: medicine	F-16L10M-35N-17Q-14R35S16T-11
word: meet	G19J15Q-40
word: melanin	A-22B-22G32L16O11
word: melasma	O18
word: melts	A-11O16
word: members	B21F-10J12R-23S11
word: men	A14B-12D-15E26G-12I-14J-20L34Q-11
word: mending	O19
word: menu	A12B23G-11R-15
word: message	N24
word: messenger	A22C14
word: metal	M13
word: method	D23M18N14
word: mg	C16
word: microneedling	A23B37D15E17F23M-11
word: microwave	B13C11D17
word: might	A-12M18
word: migraine	A17E15L12M-24O14
word: migrated	A13B26M-15
word: mild	E11F25J-12L11M-17
word: millimeters	C16R19
word: million	A35E50G10M-10O18
word: mineral	M-20
word: minimum	A14G13H16
word: ministry	A13K26
word: minutes	A-36B-39C-12D-34E-15G41H-11J-15M-28N-32R40T14
word: mirror	B31D12J32
word: miss	A-11
word: mitochondria	A16B25C25O-10
word: mixed	A-12R23
word: ml	A-26E-20R22
word: mm	A20C16E30O17R-10
word: models	A14F23R-19S19
word: moderate	A12F13L11
word: mohs	K15
word: moist	B-11C13
word: moisture	B10
word: mole	A19G28N-11R31
word: molecule	A11C16G16
word: moment	A-26B-48D32M-10O19Q19
word: monday	A13D39F12
word: money	B-14G20I37M38R-19
word: months	A16D48E-38F-33G-25H-20K-19L13N-39Q-11R-34T-10
word: mood	A10B42M12O13R-18
word: mops	B14C11E14F23
word: more	E15F22G-17H15I-10L-14M17N-28O15P-14Q49R-33T-19
word: morning	A16B46D23G-10I-16N21
word: most	A27B-38C-11D53E-38G44I-26J26L41N-26Q-20R16
word: mother	A12H-11I24R-12
word: mouth	B23I18J10
word: move	A23B13E24I-11J-14M18N-11R32
word: movement	A13B16D38E11M-13
word: mr	B17D13E10H-11
word: mri	F12
word: much	E18F12G-11M18R15
word: mums	B-20J16L10
word: muscle	B-28C44H-12J-25L-24M12O84R-43
word: must	A-15
word: my	B48H-23I19J29L-11
word: myth	A-37B-14R-14T46
word: nails	B-19N15
word: name	A27B29F-18I20J-11R-21
word: nanosecond	D17E25F18
word: national	F32H22
word: natural	A17B11D-12M-21
word: nausea	D15M13
word: near	A16B-14F40G-15R-15
word: nearly	A11J17O10
word: neck	C-18F21H11I-15M11
word: need	A-22B-39C-12D38E-37F-25G33H-22I-23L-15M23O-15Q19T-19
word: needle	B22D-11E-12F29M-33O14
word: neither	A-17M30
word: nerve	B-48C14D13G13M39R-14
word: never	A47B24D-17G14H35I31J20M-47O11R-13
word: new	A51C55D79G-18J19M-16O-16
word: newer	B21F-19L22
word: next	A59B23D38F19J24R-21T12
word: nhs	A14F11K11R-14
word: nice	B12D10F33K-21L15
word: night	A-12B28D-56F17G11M-52N30Q11R16T-10
word: nine	F-11I11M-11
word: nipple	O13
word: nm	C17F21G12L18
word: no	A-28B-61C28D-14E-19F13I-29M34N22O-24P-11Q-39S15T-16
word: nobody	F-20G29I12M-25Q18R13
word: nodules	A-10M10
word: non-smokers	A-12
word: non-surgical	B18
word: none	A18B-12F30G23M-12O44R-30
word: normal	A-29B-19J14
word: north	B12
word: nose	A-14B11D-13H17O12R-15
word: not	A-34B-20D-21F16G-28H-24J12L23M36O-34Q17R-29S36T-11
word: nothing	B-19C-11D32F36G46J-11L-17M-36N18R14
word: notice	A28B51D11G-11J41N-13R-27
word: now	A61B89D41G-20I24J32N11O-14Q11R-27
word: numb	B-24G21N-11R17
word: number	A-53B-45D24E18G-13H-27N-16Q42R22
word: nurse	A-27B-14D-16E-27H13I-17K12M-12Q21R30
word: obesity	A11E18L10S16
word: obvious	B15
word: occurs	A-14B-16E-12M15
word: odd	M21
word: of	A16B-11D-26F23G-12H14J-14M-48N-43O35P-18T-24
word: off	A12B41D28E-16F11H-19I50J15L-23M-38N15O13Q-13S-22T-19
word: off-label	A-16F-19M30
word: offer	B-29D11F40H16M-12R23
word: office	B21I-11M-18Q-11R14
word: often	B46E20F16G-23H-10J15M-36O40
word: oil	B20C10F22M-13
word: oily	A25B17L28
word: old	B14F-15G12I16L64M-26N13O-11
word: older	A-21B-21E32F14
word: on	A-22F31G-12H-23I-30L-15Q50T-42
word: once	B17F13G-14I-12O-22R16
word: one	A13E-51F46G-12H12J-16K-18L41M44N14R-32T-12
word: online	A-26B-13Q27
word: only	A29B-13D-17E11F16G23H21L-16M-22P-11R21S23
word: open	A-17B-16D-21G23J-10N19Q20
word: operating	A35F24H15
word: operation	A-31F-19I11M41N-11O-15R-15
word: opinion	S27
word: options	L22Q12
word: or	A-35B-36C-27E-21G-38H-37I-33J-32L13M58N-12O29P-15Q24R-20S-18T-23
word: order	A-12
word: ordinary	A-20R34
word: other	B-27D11F38G-17H18M35N-14O-17R-15S21
word: otherwize	A-10M14R-13
word: our	A80B18C-17D15E25G34H30K20L-17M-82N-33O-39Q34R-48S-12T-13
word: out	A-12C28D31E22F-33H-18I51J-14K-22L30Q27R-12S-17
word: outcome	A-17S15
word: outside	A-22M11N24
word: ovaries	A-10
word: over	A-14E14F-24G-16H14I-20J-27K14L-16M14O-30Q-14R-14S13T-12
word: overnight	A-22M14O11
word: own	A30B-30C15F-17H14I-13O-14R-13S-22
word: package	B24Q-14R16
word: packed	A-18M15N34
word: pads	A-25L11O15
word: page	A-31J-10M-10N-14Q24R13S20
word: pain	G11M-17N43
word: painful	A-16G12
word: painless	A18F-14G40
word: pair	A-24B-15F-15M-13N24Q15R13
word: pale	B-12F27M18
word: paler	C12
word: parking	A-35B-19F-13G-11H10J-15Q25R30
word: part	C13F-12I10J26N-16O21Q14R-19
word: participants	B23I14J-10
word: particles	G16N26
word: particularly	I20J27L14M11O-11
word: partner	B18R20
word: passes	B-16D-12E-15G13L17M16R-28
word: past	A35C22E20G15
word: patch	A-38B-23L-16M18R17
word: patchy	L11
word: patience	A18D17
word: patients	A-35B11D-27G-19I11J-17L-37M24N-17O-26Q38S17
word: pattern	A23C10L22
word: pay	A-26B-13D-13H-14M-14R14S19
word: payment	R11
word: pcos	A-10O13
word: peak	B-18
word: peel	A-17D10F-29K-13M24N-13R51T-14
word: pelvic	O12R-12
word: pen	A-27R42
word: people	A-34B-31C-18D-20E-23F-16H13I31J-24L-45M41N-19O42T-12
word: per	A-23B31F25G-12H-14J-18L-10M-21O15R36T-14
word: percent	J19
word: perfect	A31B-17G11L42
word: performed	E11F-15T-11
word: period	J15R16
word: perkier	A14B27
word: permanent	A-22C13G-14J14M31T-15
word: peroxide	A10B14C23
word: person	L13
word: pharmacy	A18K24
word: phase	B-14O12
word: photographs	R-11S19
word: photos	B12D-22I29J31L18N-15Q15R-13
word: physician	A18H33R-15
word: physio	A18F24H28
word: picks	A16C30D18F15I11O-13
word: pico	G11
word: pictures	B-11J44L-10R-18S19
word: pigment	A-14B14C-20E-22H12
word: pigmentation	B11
word: pill	A-12F53M23N14
word: pillow	B-14G25J17M-16N21
word: pinch	A18G11
word: pink	A31D26M-25
word: pinkness	A15M-13
word: pins	A13I24M-12O17
word: place	B-13C12D-16F-12M21
word: placebo	F44
word: plan	A-13D-11J-16M23O17Q-14R19
word: plastic	A-21B-27F-11I14R34
word: plate	A26C37F15M-16
word: platelets	O31
word: play	A-24B-14O33
word: please	D13G-10M-15N-25
word: plenty	A24B32G10I12J11Q13
word: plumps	A-13
word: plus	O14
word: pockets	A25L29
word: point	F-17G12M-12Q26
word: polynucleotides	A15B14M-15
word: poor	A-12S14
word: pop	A-18B-11O11
word: pores	A24B30C-17D16I-16J16M-17
word: possible	D15R-17T23
word: posted	A-20Q34
word: powder	R11
word: practically	A17G28
word: practice	Q21R-31
word: practitioner	A-21H-27R25S19
word: pregnancy	A-17M14
word: prepare	T15
word: prescriber	A20E-17H14R-30S16
word: prescription	A-38C-18F10H-21I10S22
word: presented	A-28D-11R44
word: press	O10
word: pressure	A33B21C16I15N-10
word: prices	M11Q34R-57S48
word: pricks	A-20B-15C12M10R11
word: private	A-20R25
word: priya	D-12J14
word: probably	D26
word: probe	B11C12
word: problem	L-12S13
word: procedure	B-24E10F-19G22M16R-20S13T-10
word: product	C18M38R-19
word: production	D13
word: profhilo	A11I14
word: profile	A32B36J17
word: promize	I11M20
word: proper	A-23B11M14N20Q17
word: propped	A-14
word: protect	G20Q15R14
word: protein	A-16B-22C-12D-10L12O-14R24
word: proven	K17
word: provided	B-19N23
word: provider	A13
word: provoking	B-22
word: prp	A-13R12
word: published	B10E-10
word: puffy	A-22C-11M25
word: pull	O16R-14
word: pulses	C28D-12O-10
word: pupil	O17
word: purified	A-27B-15R21
word: purpose	A-26G-13K-15M26
word: pus	N34
word: pushes	C-23O24R-14
word: put	B26D-16E-34F14G12H26I-10L-11M25N-11Q-14R-20
word: q-switched	A14B26C12F11
word: qualified	L14Q25R-23S19
word: quality	B11I-14K18M-12
word: quarter	A25B33E41F10
word: questions	A-33B-22H-14M-14Q26
word: quicker	A43B50F17L19M-12R-14
word: quickly	A-27B-29F-13G26M12O28
word: quiet	B22R-13
word: quite	M-12
word: quiz	Q35R-14
word: quote	R23S-11
word: radiesse	F11
word: radiofrequency	C11
word: raized	B-13F-11O-10Q17
word: rare	A-13M12
word: rarely	A-13E11M18
word: rated	A-14D23E21G38H-11I-18J12M12R-16
word: rather	B19F-13G-11L15Q16
word: razor	A32B22
word: reach	A44B28F16R-18
word: reaction	B-12
word: read	B17F-12I-15M12O14T-11
word: ready	A33D44I-11L19
word: real	A33B-25J57M-15T10
word: really	A13G21H13M-15T13
word: reason	M12R23
word: rebuild	F10
word: received	R-24S11
word: reception	A-19H-19Q17
word: recognized	A-23H-14R29
word: recommend	A10D11F17I-22L15
word: record	A-12G12N25
word: recover	A15G22
word: recovery	A-18D-35F65G12T19
word: red	A-21J-12O32R-30
word: redness	F17G-13M15T-16
word: reduced	N16
word: reduction	A-24E13
word: referral	A-19Q35
word: refine	A19B22J16T-12
word: registered	F-13H18R13
word: registry	A-14R15
word: regular	B26J24M-14N10Q21
word: regulated	A-27K-18R21
word: rejuran	A-15F26R27
word: relax	A-16B-21C17R21
word: released	C17
word: relief	F13
word: remains	F10G16
word: remembering	A21F11G10R-13
word: removal	M13N-17R16T-14
word: removed	A-20B-10J-14N20O-11
word: repair	A15C19F11M-18
word: repeated	B-12O11R11
word: replace	F13S22
word: reply	A-16M-13Q66R-11
word: reported	A-31B16G-18I-11J10N12Q15R11
word: repositioned	A17F11
word: request	R11
word: requires	D18E22
word: reshaping	B-20
word: residents	B-10O12
word: resistance	C26F16G11
word: respond	A22B26C-10F-17L19R-11
word: rest	A-13C11D-20E-15F16O24R34
word: restore	A37B54J-15
word: results	A40B-30C-10D46E-15F-21G-13H25I-25J40L-20N17R-20T-32
word: resurfacing	D-10
word: retainer	A-39B-26M43
word: retinoids	B-18
word: return	A33D53I16J-11M11N-19O-32R-22
word: reviewers	R-23S13
word: reviews	A-40B-24D-12E12H-11I-15J-20Q23S26T-14
word: revision	B-12E21H24
word: rf	A24B21D24
word: rhinoplasty	A-20G10
word: right	A24B25D11F-18I27L-17N11R-16
word: ring	A30B-21H20I27L20M37N-12O-10Q15R-28
word: risk	A-10B-10F-11L-16M24R-11S11
word: road	B15H19
word: roling	M-17O20
word: rolls	A20B24L-11
word: roof	A12D25I12
word: room	E-22F10J-13M12R24
word: root	A24B-15C36F22G18L16O-14
word: rosacea	A12B30M-18
word: roughly	A30D44E53F20H-12M-21O46
word: round	A22B24D27G-18
word: route	A16C23D17F23G24
word: row	M-13
word: royal	H15
word: rub	M-10
word: rules	A-12G-10L20M11
word: run	A-52B-17D-17E-11F-13I12L-10O14R33
word: runners	A18D10F18I22
word: s	T20
word: safe	A27B-23C-10G58H-11I11M-11
word: safer	A12F17G20
word: safety	A-15H15K11M21R-12
word: sagging	A19B18O-10
word: sales	M-14Q19
word: saline	A-13M18
word: same	A25B-20D45F15G-21M-25N-15R35
word: sapphire	C11G11
word: sat	A-20Q32
word: saturday	Q-20R13
word: save	B14H16M15
word: say	A-27D-19G-21H-14I20J-24L-15M29T18
word: scalpel	G16M13R-12
word: scan	A-25R16
word: scars	A17B14D-16F16G30I-14M-30R10
word: school	B-13D18J13
word: scroll	B-10Q31
word: sculptra	B-15F10
word: sealed	A17B24C13R-14
word: season	A33D19L19M-14
word: second	A-26B-21D-19E-23F12H-11L-13N-24Q20R41S25
word: sedation	G20M-11
word: see	B-15D39F-12G14H-23J34L-11M-39O-16Q51R19T-12
word: seek	B-15H13M18S11
word: seem	O25
word: selfie	Q28R-13
word: send	A-41B-19C-28D-10F-16G-12I26N13Q45R20
word: sensation	M10
word: sense	A12B-13L17
word: sensitive	B17
word: separate	F10R10
word: series	B16D21
word: serious	A25G16
word: serum	F11N16
word: services	A13H32
word: sessions	A24D26E-26G11J28L-13M-17T-18
word: set	A26C28E19F-17H17J28O17R-23
word: settle	A-28B-44H13M33
word: seven	B-19D16G-11N12O10R19
word: several	F18O11
word: severe	A22B13F20K39M10N20
word: shades	A35B45D30E32J-16L19N19R-12
word: shadow	A20B42
word: shaking	A10C17
word: shallow	A23B13L14M-15O-12
word: shape	A20B-30C28D23E-11F19I13M-33O12
word: share	O13S20
word: sharpen	B16J12
word: sharper	B21C14F10J14
word: shave	A14B18F15G-20N-17R14
word: she	F-16H-15I14O-12R34
word: shedding	A-46B-21D-28M25O23
word: shield	A-18B-14R18
word: shift	E14
word: shirt	B15
word: shockwave	A-12B-21F10
word: short	B24D-15F14I-10M-18O31Q-11
word: shortens	A-23O13S13
word: shot	B13
word: should	D17G12L-14N49R-35
word: shoulders	B27D12L-22M-27
word: show	A15B23F15G-15I14J20L-16M-24N-11Q-15R-11S24
word: shower	A-16N18
word: shrink	A-55B-32C-25G-14O44
word: shut	B14C17
word: sick	B-14M33
word: side	A-36B11D-18E-19F-20G-17I-11J-12N12O-11R16T15
word: sight	F11M12
word: sign	A-14M-14O19
word: silicone	N13R-11
word: simple	G-16H11Q12
word: simply	A-26F12M-20O35
word: simulation	Q11
word: since	E24F-27H-28K13M-20R13
word: single	A18B21D15G20M-11N10
word: sink	M-10R11
word: sipping	M14
word: sister	A-10E-17F17G13H-22I22M19Q23R16
word: sit-ups	A17F14M-19
word: sits	B-22D15H12J20O17R-10
word: six	A21G-18H-11O-19R-22
word: size	A23B41D-27E69I-12J44M17
word: skin	C-14D-54G18I-31J-24L50O21P-13R-21S-11
word: skip	M-14
word: sleep	A15B33D-17E-11F10G29M-24S14
word: sleeve	A12I25O-12
word: slept	A27B43H38J15
word: slide	R-13
word: slight	M12
word: slimming	B-10J21L11
word: slips	A15N13
word: slot	A-18J-13M-13Q10R28
word: slow	A13G17H11N-12
word: slower	B15C16
word: slowly	C17F26J29M-33N12O34
word: smaler	C26J16T19
word: small	A-56B-34D-26F-20J-18M49N18O-13R12S24
word: smile	A-47B-44C13D-38F-15H22I15J-15N14O23Q35
word: smokers	A-36M44
word: smooth	J22
word: smoother	A34B17M-19T-12
word: snap	A-14M19
word: so	A17B27C80E22F34G28L28M18R-47T-14
word: soak	C13G17N18O-18
word: society	E16
word: socket	A-12M16
word: soft	A-22D-11F-10H12L-10M-13N20
word: soften	A32B52H20O-13
word: softer	A19B23G-12
word: some	B-26D19E17G-17H13I-14J-13L-18O58Q-13T-16
word: someone	A-38D-17F-13R31
word: something	A52B29D34G28M-34R-11
word: sometimes	A-14B-13R10
word: soon	B-11M12
word: sooner	A26D15I15L20
word: sore	A-17G-11O12R-14
word: sound	A12B-15D10G11N-17
word: space	B-15D16F11
word: spared	G16
word: speaks	G13
word: special	A-17N11R12
word: speed	A12C24O20
word: spent	A15I18M-16
word: spf	A-17E-16K11N37
word: spin	D13
word: splint	C17F17J14N25
word: sport	A10
word: spots	A18B22C13F-14G-17I15J20N-17Q19
word: spread	A16D11G13N31
word: spring	C12G-11I14O34
word: spun	R12
word: square	A-11B13
word: squeeze	C12
word: stable	B-11L19
word: staff	J19S12
word: stage	M27
word: stains	E-11H21
word: stairs	A11B22M-16
word: stand	A-43B-28M16
word: standard	A28F38G13L17
word: stars	A14E18I15R-19
word: start	B-25C-12E-14G11H16J17L12O38Q14R-14
word: state	E17F15
word: stays	B13D17F24G11J-11L-11M-16O12
word: steady	A48F18H30M-17N12R-16
word: step	A-40B12D-24M13N21O25
word: steroid	B-16M-14O17
word: stick	A11
word: stiff	M-14R18
word: still	A49B-13C-18D12F47I20J19L22M12N-15O-19Q13R-35
word: sting	A17F-10G13M-11
word: stitches	A-19D-17O-12R22
word: stomach	B-12C38J14M-20O-18R12
word: stop	A-32C20E-15F-25I33J-19L-13M43O-15R-12
word: stored	B18D14
word: story	J15
word: straight	A12B-42C12D40G50J-17L14R-20
word: straightened	A22E14H27
word: strain	M-12O35
word: strangers	M-14
word: straws	M24
word: street	A-10B-12C20N13Q-15R29
word: strength	C-11F17G22
word: stress	B16M-29O14
word: stretch	M-27O14
word: strip	A-24F46Q-12R32
word: strong	B-11
word: stronger	B10J18O13
word: stubborn	A58B49D33M-23
word: studies	A-21B19E18G-12H-28I14J-16M13R11
word: stuff	A13H28I13J22
word: subject	A-18D20F14Q22
word: success	A-14S13
word: such	A-15C15F-18R23
word: suction	A29C13D14G20R-10
word: suitable	A26B19G13L22R-13
word: suits	B-17D-12H18L30M-11R20
word: summer	B17D-10I15J12N-10O11R-11
word: sun	A-16B-16L11M17O51
word: sunscreen	A-12B26Q13
word: supply	A-32B-25O14R-19S17
word: support	B12J21L11N20
word: sure	P15Q23
word: surface	A11C18D14G42L26M-18N14
word: surgeon	A-34H14M19O-12Q-11R16
word: surgery	A-16C-12D-13E-12F36H-12I11O-11R14S21
word: surgical	B17F24M11
word: surprized	D-11G22
word: survey	B-49D-11I13J10M-15
word: survival	D23J11
word: survive	C10F15
word: sutures	R13
word: swallowing	B-26M10N-16
word: sweat	A-23B-22E12K15
word: sweling	A-58B-42D-24G17M69N14O-15
word: swimming	A12
word: switch	B38C13G13
word: symptoms	B-25F21
word: syringe	D-11E20H28R15
word: system	B19C19M-11
word: t-shirts	J11
word: tablets	B-14F-13G-11L14M-22N30
word: tahlia	A-13H-15R10
word: take	C55D-24E-22F-69G12H-17J13L-12O-75R31S-12T-15
word: talk	H18
word: tanned	M11
word: tap	A-10O15
word: targets	R18
word: tattoos	B-17E13H13R-11
word: teaches	A24D12R-20
word: team	F-10G-14H38I17Q15T-13
word: tear	A12M-14T12
word: technique	A44F34G79H30R-11
word: technology	F16T-18
word: teenagers	A24B-18D-22E28I13L26O40
word: teens	A33B-11L43M-12
word: teeth	A-52E-11F-17G-11H-14I-12J-12L-19O33R-12
word: television	R20
word: tell	A-19F24G-27H-17I14J27L-10M40Q15R-34
word: temperature	C12N15
word: temples	B24C-14M-10
word: temporary	B12
word: ten	E-27F20G16I23J33K12L-10N-31O-10Q-14
word: tender	A-19J-12M12
word: tendon	A-15B-16O31R-14
word: tends	B-32F15J30L11
word: test	B-18D-12K23L11M-18R30
word: testosterone	A-18B-11M20O18R-19
word: tether	A17C13M-12
word: text	A-17B-20Q26
word: texture	A17B23M-12
word: than	A-16B-32C-12D-11E20F34G39I-32M12N-27O14
word: thank	B17I-14
word: that	A18B48D12E-16J-13L-20O18R-25T-14
word: the	A26B27C88D-15E-67F26H-28I-33J-48L-80M-27O-20P-24Q-48R15S-20T-43
word: theater	A-12R16
word: their	A21B-22D17F-29G-14H23I23L14M-65Q18R-25S11
word: them	A49C47E10G-27H40J-35K14M-43N12Q-21R-42
word: themselves	B24J13M-11
word: then	A48E-17L28M37R-39
word: therapy	A11B11
word: there	A26B44C-16F27G30H-11I13J-25L-34M11N-27Q-22R22S-17T-11
word: therefore	C10
word: they	A82B39C19D45E16F17G37H-19I52L-26M-45N-31O-18Q-10S-11
word: thick	B-21C11M27N-11
word: thickening	A-13B-12
word: thicker	B19
word: thighs	E-11I12L18R15
word: thin	A-19B-40C-16D-15I-18J-19L30M54O12R-27
word: thing	A-20B-30D-22F-27G41L-10N22O24Q-14
word: think	A47B22C14D-11F20G28M-21O14Q28R-36
word: thinner	A-22B-18F-12O11
word: third	A26B-15D13E45L13
word: thirty	D-26E-10G10K29M-15R22
word: this	A27D-13F36G-24J43K-29L28N-20O-28P-13R-16S26
word: though	A-15D20F-12J-16M25
word: thousand	E-21H13R-11
word: threads	A18C14P11R-14
word: three	B-15C-13D36E16G-13I-18J24L-15N-28O23Q-22
word: through	C11E-38F-19H-17J17M-33Q-24R52T-12
word: throw	A-13B13E12N18R-14
word: thursday	D23J15R21
word: thyroid	O12
word: tight	A-20B-17D-15L11M41N-10
word: tightens	A26B40C27F-10R-14
word: tighter	B12F12
word: time	A-12B-27D22F16H-17J-19L11M-34N31Q43R-23T-11
word: tingling	D15
word: tint	B13E-11N28
word: tiny	C41D-11F-14R34
word: tip	A10B19J15
word: tired	B27
word: tiredness	O18
word: tissue	A10B-15C24D16F19R-11
word: titanium	C13
word: to	A-19B-34C-17E-40F26G13H22J-24K11O23P-15Q41R-28T-27
word: today	B15N11
word: toddler	J16M-10N15
word: together	A17F13M-25R15
word: tone	A50B46L21M-24
word: tongue	A-13M-14O18R16
word: too	D-22F-16J-17L20M25R-34
word: top	C14E-19J-10O13
word: top-up	A12
word: touch	B14L12
word: touch-up	D-15M19R10
word: toxin	A16C22E11O-15P-11Q13
word: traditional	F13
word: trained	A22D13E-10H25K-12Q11R-31
word: trainer	A-14F40H10N19
word: transfer	A-11B13R25
word: transplant	A-16M17R-12T13
word: travel	B17H10
word: treated	A-24F22G14H14J-11L16O-21Q13
word: treatment	A-41B-44D-19F-35G-13H-18J-25R-13S13T16
word: trial	A-28D-12F-16G-13J-12K-10M20O-13
word: tried	L15M-22N13Q15
word: trifocal	B11M11O-10R21
word: triggers	B-11
word: trim	F10
word: trouble	A20B16F19O26
word: trough	A12B16M-14T13
word: trousers	A19B31N19
word: trusted	A22B22F-13H54I14J17R-11
word: tube	O14
word: tuck	A-11Q10
word: tuesday	Q15
word: tummy	A11L16
word: turn	B20C21G-16J-10M44O11R-30
word: twelve	B22D32E-12F-13J-20N-20
word: twelve-week	B17E18
word: twenty	A-11B-12D-13J-14L15R11
word: twice	A-13H20I-13J-13N21R-12
word: twin	M10R12
word: two	B-12F25G15I-26J39K-12L-18M-24N38O-20Q26R-24S-11
word: types	A14B10F14G11L28R-12
word: typical	D-11E16J24M11
word: ulcers	M-28O18R11
word: ultherapy	A-14
word: ultrasound	A12B-17C20F-17G22M20R13
word: uncontroled	A-17M19
word: under	A-34B-27C-21D-25E-13F-24G10H-17I-15J-16L22M24N-14O-16R11S-12
word: underarms	A23B38D-16J13K15M-18
word: underneath	B-10D19
word: undo	R14
word: uneven	A22B28M-10
word: units	D-16E-11F11H31M-11O-11R22
word: university	H11
word: unless	G16M-11R-11
word: unlike	A24F21
word: until	A-37D19G-22N10O-18R44
word: untouched	R18
word: unwanted	A16B24O-11R-12
word: up	A30B53C54D-17E36G-28I14K-15N12Q-30R-21
word: upper	M-17
word: upwards	A40C13E18H11O-11R-15
word: us	A-39D-29E-39G-23I13L-33N12O29P-28Q19
word: use	B13G-15I-12L14M16O-10R-30S-11
word: using	E13M33
word: usually	B14D25G-13J-14O-11R25
word: uv	M-10
word: v	B22J15M10
word: vaginal	J17
word: value	A34F17I18M-11R11
word: valve	A-13O29
word: vanish	M16
word: varicose	A-10
word: vary	A-14S18
word: vascular	A11E24G29S15
word: veins	A18D18E20F16O30R-18
word: veneers	A-23B-21D-15M22
word: verified	I16
word: version	B19M14R-11
word: very	A-16C-12F-26J-13L-24M16O-23Q14R14
word: vessels	B-25C32F13R-18
word: vi	D11F12L16M13
word: video	A-18O24
word: virtually	A14G12Q22
word: visible	B-30C-42E17J-15O41
word: vision	A21B25D17F14J10N-14
word: visits	A11B29D17F28G-15J10N-16O-11Q-15R43T-12
word: vitamin	B-30R-14
word: voice	A22C18M-15
word: volume	A41B32D11M-29O-12
word: waist	A44B51D-12J17O-19R-13
word: waistline	A24B41D12
word: wait	A-30D-31G-11Q10
word: wake	B-15D-12T11
word: wales	H20
word: walk	A-13G-25H-11I49J15M10N-17O22Q13
word: wall	A15B-11G-12H-20I23Q-11
word: want	A-11D-14H14I-12J-14K-11N12P10
word: warm	A45C21G17I16M-17R-12
word: warned	A-32G-17M29
word: wash	E14G17
word: watch	D11R26
word: water	A-34B-15D-19F-14G-10M15N27O-21
word: wavelength	G11
word: waves	B-13F13
word: wax	M-12N24
word: way	B30D14F14G-11M-16N28O-19R10
word: we	A-68B-67C-23D-64E-15G-18I-25J-38K-11L17O-12P-14Q21R96T-12
word: we'd	M17
word: weak	A-32B-27M12O21
word: weakens	A18C19F11
word: weaker	M17
word: wear	A16B35F13G-20M-24N40Q-11R-11T17
word: wedding	B15D-16E10J34L24M14R12
word: wednesday	R10
word: weekend	B15D-16F15M11
word: weeks	A-16B-27C17D18E-38F-15G-42H-15J21K-10M25N12O-52
word: weight	A-69B-56C-11D-13F-24G-14J-18L15M11R-13
word: weight-loss	A-15R-15T12
word: welcome	M-12Q20
word: well	A59B30E-26F28G-16H-17I-28J20L69M-33O-32Q-15S11
word: west	R30
word: what	A29B98E-20F19H17I-12J34L-21M-48N37O-11P13R-45S-18T24
word: whatever	A-17B-31D-20L35M18N11R-16
word: whatsapp	Q16R-31
word: when	A-44B-40C-23D13E-13F-21G-22K19N-11O77Q-12
word: where	A29B52C45D-18F39G-13J11L-11N12O-28Q17
word: whereas	B-31O16
word: whether	A-11B14R21
word: which	A-16B38C41D12F20I-12L-24M10N-13Q-14R12
word: while	A20B21C30E18G10M-14R-15
word: whisper	A14B13
word: white	B34I-20J-14M49R-11
word: whitening	A-15M14R15
word: who	A17B10F12G-18H25J15L42M-16N-12O-17R14S21
word: whole	F-19G24O16R16
word: whose	I13J21M19Q-18R12
word: why	A13B-16D16F39G15H16I38J-15L-12M-14P-21Q-14T27
word: wide	A11E21
word: widely	A14F22M-16
word: widen	A10B-10
word: will	C-12D14E15F39H-24J25L-21M31R37S-21T-28
word: wind	I14J17M-18O12
word: wine	A14F14N13R-12
word: winner	E-11
word: wish	D-15I11
word: with	A-10B-16C-18E-20F-30G-20H17I-41J-39K13L42M-53N17P-15Q11R11T-29
word: within	B23C23D-20F-11K-11M-16N-17Q23R14
word: without	A34B82C12E16F12G-15M28N-10R-27
word: women	A-19B-11D-23F-22G-18H-14J30M13O30Q12S12
word: words	A-12S28
word: work	A-20B-66D-12E-20H-16L39O-20Q-25R51
word: world	K13M-11
word: worse	A-16B-14G-10
word: worst	A-17M17
word: worth	B-20E-11L28M-23N17O-11
word: would	A-12B-18F16G-14H-12I19J-16N21Q13
word: wound	A-20E11F-12M-10N15O21R19
word: wrinkles	B17F11
word: wrong	A-27B-18M25
word: wrote	A-33B-32F-14H-10I10S10
word: xeomin	A-16F-12R17
word: year-old	D-25O11
word: years	A23C-22E33F14G41H56I36K17M-15N-32O45R-36
word: yellow	A-24M23O25
word: yes	B-24D-27F-23G45L44M-17N14O-11R40
word: yet	A28B15D12I22K21M-16
word: you	C-23D27E-14F11G-20H-10I11J28K-24L-14O-35Q-26R18S-11T-15
word: you'd	A-15I11M27Q-24R20
word: young	A-11C-12D-12
word: younger	A25D-40E29F17G20I23J22L14
word: your	A-11C-16D-45F-11I-58J-28L11M-24O-16Q40R14
word: yourself	B33F-24I12M10P10
word: youthful	B11
word: zero	A15M-11
word: zones	A-13R10
word: zoom	Q20R-17
word: £	B16E-13M-12
word: –	A13B30D24F-23J-26M-18N-16R-18
word: —	A16F32G22J19M-15Q22R-18
word: “	A22B20C-11D-30F-28I33J43L-13O-10P-11Q-16T-18
word: ”	A22B20C-11D-30F-28I31J43L-13O-10P-11Q-16T-18
word: …	A-25I16M13
word: €	A-25B-15R11
words: ! "	I16
words: " i	B-14O11
words: # #	D-13E-14K23Q14R-11
words: # %	A13B19E32F18G12J-11L-12O10
words: # +	A11B-11E15H23R-14
words: # :	A-33B-24E-20M15T27
words: # a	B11R16
words: # and	E-13L16Q12
words: # both	A-15R16
words: # cm	D11E13
words: # day	B-24D-13O13R19
words: # for	A12G11L10
words: # hours	A-24B-16D-11M13N29R-18
words: # in	D-21E12M12
words: # minutes	Q10R-13T13
words: # ml	A-17E-13R15
words: # mm	A14C10E19O11
words: # months	D22E-15
words: # nm	C11F14L12
words: # of	A11K18
words: # or	A11L16R13
words: # out	B-14E20G11
words: # people	H17
words: # per	A-11I10J-13O10R15
words: # the	A-13
words: # to	D13Q13R-10
words: # weeks	A29D16J28R-16
words: # years	A19B22D18E-13H15M-13R-11
words: # –	D25
words: $ #	R29T-11
words: % of	A24D12E27J-13R-15
words: : #	B-24I19T-18
words: : a	F11G28
words: : all	A18L25
words: : the	M-14R12T15
words: : what	A-13B-13
words: a #	A31B26
words: a bit	A16B15L13
words: a bmi	A11L17M13R-13
words: a clear	A-13Q11
words: a consultation	R-20S16
words: a couple	A18B14D20F11
words: a course	B22
words: a cut	A-10R17
words: a day	G13M-15N40R-28
words: a doctor	Q13
words: a facelift	A14F19
words: a few	B-16C20
words: a fortnight	A11D29M-13
words: a fraction	A11F22G11
words: a full	A-15R22
words: a good	A11L18
words: a gp	A-10Q12
words: a guide	R-16S14
words: a hair	A-10
words: a hours	B-10N-13R22
words: a implants	A19B-11F16R-10
words: a lot	B21Q11R-11
words: a months	D-13M-11N19
words: a needle	A11B10F17
words: a new	A-14N16
words: a nurse	A-26G12H-18R35
words: a part	B-14O16
words: a quarter	A17E18
words: a retainer	A-22B-14M29
words: a scars	A-22O16
words: a second	A-12F-20S16
words: a single	A15B17D16G14R-11
words: a small	A-23E-16G-12M22
words: a steady	A21B-11F15H17
words: a thin	B-13
words: a thing	A33G29M-12O15
words: a third	B-19E31
words: a treatment	S11
words: a very	A-17Q11R20
words: a weak	A-16B-16O16
words: a weeks	C13D-23J-17M17
words: a years	D19M17
words: able to	B17
words: about #	F25O13
words: about a	A38D31E16M-22
words: about five	D-13
words: about half	A11E12
words: about it	I17J17Q22
words: about one	A-16E-11R12
words: about the	D12T12
words: above the	C-15F28G12
words: absorbed by	B13M14
words: acne scars	B15
words: across the	A-20B-14R14
words: after #	B-12
words: after a	B15D21E18F-10J13R-20
words: after one	A13B15D17
words: after the	G12H13R16
words: after three	A22B11D22
words: after two	D13R11
words: after your	R-10
words: alcohol and	O14
words: all day	A-17D-11
words: all is	A12
words: all of	A19R-12
words: all play	A-12O19
words: all the	F10N16
words: along the	A-17G-16M13
words: and #	E11Q14
words: and a	A-19B-28C14H10O-16Q13
words: and after	J19N14
words: and any	R17
words: and as	C12
words: and blood	B-12N12
words: and can	A12
words: and come	A-14Q14
words: and do	M-19S10
words: and elastin	A-11B11
words: and for	L12M-11
words: and give	A23B20
words: and have	A10R-14
words: and holds	H-11M-11
words: and i	A16I11
words: and in	B13
words: and is	B-17D-11S15
words: and it	A-14B-13M12
words: and keep	A16G11N11
words: and last	Q12
words: and leave	B11
words: and less	B13
words: and may	R-16S13
words: and more	A11
words: and most	F11
words: and neck	B16R11
words: and need	F13G-12M27
words: and no	A15B-16G17J13M-29
words: and not	B-11M-20N11O-13S17
words: and on	H13
words: and once	A12B22
words: and one	H14
words: and so	I17M14
words: and some	M12
words: and stays	A22B11C12D11
words: and take	B22O-13
words: and that	A12G27I10J16M-13
words: and the	A34B26C52H-13L-11N-17
words: and then	A13C-11M12
words: and there	A-18F11R14
words: and they	A12B23D13
words: and visible	A-21C-26O15
words: and we	A-14B-13F24G-16M43Q28R-29
words: and will	M14
words: and you	A-19B-22D12R25
words: and your	B25D-29N25
words: anyone who	F10
words: anyone with	O-11
words: appointments is	R22
words: around #	M12O12
words: around for	F11
words: around the	A-19
words: as a	M-16R13
words: as long	A16D18L10
words: as much	B-14E11
words: as the	A-11B-25C11F-16G-13M10O24R-13
words: as well	A-13B-12E-10
words: as you	B20
words: ask for	A13I19J-12M-19Q-20R28
words: at #	A12B22I13J18
words: at a	T22
words: at all	A22B21G13
words: at any	A-10N13R12
words: at five	B14D20F14
words: at least	B12E20H10N10R-16
words: at night	N-13R13
words: at once	M12
words: at one	D-10
words: at the	A-21D-18F-14G-16M26N-16R24
words: at your	D13G13
words: away from	M14
words: back a	J11
words: back at	A12D18G14
words: back by	F-13K15
words: back of	A-20B-14
words: back on	D24G12J13
words: back the	A13B22
words: band and	R-12
words: because of	M10
words: because the	G15M-16
words: becomes a	B17I13O14
words: before you	A16D20M-20Q-11R-18
words: before your	D10
words: behind the	A-30B-16O27Q15R-15
words: better than	A-14F-19
words: between #	A21B11E11
words: between the	A-29B-17N12O14
words: between them	H17
words: bit of	A11J11
words: blood test	M-10N12R12
words: blood vessels	B-11
words: bmi of	A19L25R-10
words: body weight	B13
words: breast and	A13F10
words: bring back	B16J12
words: bring on	A-10B-16
words: brow lift	A-14
words: brown stains	A-17B-19
words: but it	A13B15F18
words: but the	A-18B-12M19R16
words: by a	A11H29K13M11O-10
words: by day	B-11D-14
words: by the	B-19D26E-10I-14J22K11S10
words: by your	A-11M15
words: call us	M15
words: can do	B21
words: can have	A15L12
words: can is	A20B15D22G17M-10O-16Q12
words: can leave	A-13B-12M18
words: can look	A-12
words: can take	G-11L11R13
words: can turn	M10
words: care quality	K15
words: carried out	A-11E14H-11R27
words: carried risk	S11
words: ce mark	A11K12
words: cells and	A14C18O-13
words: cells that	B-15D18
words: cent of	F13O18
words: change in	M19
words: change is	A13B10
words: check your	H16R-15
words: clear for	L11
words: clinic in	A29F28
words: close to	A11G16
words: cold sore	N13
words: collagen and	B24
words: come back	A-17
words: come first	G11N11
words: come in	D25Q21R-12
words: come off	A-13J12
words: come out	D-11I16R15
words: come to	E-16H33L-10
words: come with	A-12N19
words: compared with	B27F15
words: complications is	Q10
words: consultation with	S16
words: corner of	A-24B-11O14
words: couple of	A18B14D20F11
words: crow's feet	A16B20O-13
words: cut of	A-13R12
words: cut the	A30C30
words: darker skin	A-16B-13G11O16
words: day #	A-18B-12M24
words: day and	A16D18N11R-24
words: day of	A-28M23R13
words: day or	A20E10M-18
words: day three	D-13M12
words: day two	A-12M15
words: deal with	A12B16
words: degrees of	B15
words: depends on	E12R14
words: des not	G15
words: diet and	M-19O16S11
words: differ from	A-10
words: do a	O16
words: do for	A14B12J17
words: do in	B16D14E-10
words: do it	I14
words: do not	A10M-25S15
words: do well	A13J14L23
words: dose is	R18
words: down and	A11
words: down the	A-10
words: drops of	A10C11
words: ed #	A-17R25
words: eight to	F15
words: eight weeks	B-12
words: eighteen months	D11
words: eleven years	G16
words: end of	A14B16
words: energy device	A-13M13
words: enough to	B14J20
words: every #	A16O15
words: every day	D-15
words: every four	R17
words: eye and	A11
words: eyelid surgery	F15
words: face and	A-14R11
words: face is	A11
words: face to	H11M11
words: far more	A-13M15
words: faster and	F16
words: faster than	A-16B-15D18G15O16
words: fat is	A-13
words: fda for	K-10
words: feel a	J15
words: feel like	B-11
words: few months	M10
words: few weeks	D15
words: filer can	A21F11G18M-16
words: find a	A10
words: find the	F-15
words: fine lines	A16B14R-14
words: first few	A-15M18
words: first night	A12G19
words: first time	I11R-12
words: first weeks	N14
words: first years	D24
words: five day	A20F13G11N12R-21
words: five minutes	A-20N10
words: five to	M14R12
words: five years	B15F13
words: for #	E-12M-12N30R-20
words: for a	A-40F40G-18I-18J-13L-20M22N-10O-13R-12
words: for adults	B14
words: for anyone	R21
words: for every	A21G17L29
words: for five	A-15N15
words: for four	A-12M10N24
words: for good	A19B21C14D57
words: for it	A-22B-17M10O14
words: for life	D16N14
words: for months	A-12D-11O12
words: for most	B-11F11G17
words: for one	A12D-12L14N11
words: for severe	K25
words: for six	A-20B-11D-15M-14N32
words: for some	A-19O13
words: for ten	A-24
words: for that	A25B16G15
words: for the	A-22D14F-21H-10J13K14R11
words: for their	I13R-14
words: for this	A-37D15F-13G-13K-19M22Q10R14
words: for two	A-18M14
words: for years	A-14F11Q16
words: for you	A15F-11L15M-19T11
words: for your	A10B11
words: forty minutes	A-13R12
words: four months	A16B-11D19
words: four or	A15D13F19G12
words: four to	B23
words: four weeks	A-11B-12N18
words: fraction of	A11F22G11
words: from #	A-20R15
words: from a	C-11F12S26
words: from about	A13
words: from day	A17B12N12
words: from the	A-11D12F11N-12
words: from weeks	A11D15
words: from within	A16B13
words: from €	A-13
words: front of	M-11
words: fully insured	H21
words: gel is	R12
words: ges in	B-12
words: get it	A-24M13O14
words: get the	A22L18
words: get your	A16D15
words: give a	B10
words: give it	A47D46N-24
words: give the	A-19C-12N16O12
words: give you	A15B22R-13
words: go and	A34B24I16M-19
words: go by	A-27B-20D-18G11M11
words: go for	A10B16D21
words: go home	A-12M17
words: go on	C11M13
words: go straight	A-10N14
words: go through	J11R12
words: go wrong	A-11
words: good in	C13
words: hair on	J12O13
words: hair removal	R12T-12
words: half a	B-10R10
words: half of	E16O21
words: half the	D19E13F14
words: hard to	M11
words: have a	B-10G12H12J-15M-14Q21R15
words: have do	H13I13
words: have give	M19
words: have have	J20
words: have is	A-32B-11D12F-26H10J-25K-11M23O-18R18
words: have it	J20M12R13
words: have no	A-13
words: have not	E11G11M10
words: have one	E10G11I10N16
words: have some	F11O10
words: have the	B14C-10F18
words: have to	A-11B-18H14M17N14R-18
words: he have	E12G13
words: help the	A19B12
words: history of	J15
words: holds for	A13D19
words: holds the	C10
words: home with	A-14Q11
words: hours a	N34R-11
words: hours and	A-14
words: how it	Q11
words: how much	I14
words: hurt ?	M-16
words: hyaluronic acid	A-13
words: i have	A-14J-12R13
words: i is	A-10B-11
words: i not	I10
words: if the	A11B25
words: if you	A-25B-26D-20F11M38N13R-25
words: if your	B-15L21M-12
words: immune system	B14
words: in #	A-20D-10H-12M27Q19R-16T13
words: in a	B27D27Q-13R19
words: in about	A21B13D37M-13
words: in and	D11Q13
words: in every	A-13R28
words: in five	R11
words: in four	A19E11
words: in front	M-10
words: in good	Q12
words: in hospital	M10
words: in one	B10M23N13
words: in our	A15B17E14F11J11
words: in pregnancy	M11
words: in some	A-15
words: in ten	A11B-11G15
words: in the	A-14B-23C-18D-19F-14G15J39Q-23R14T-10
words: in their	N12O-10
words: in three	M12
words: in your	D-10E12R-11
words: injection is	A13H12R-13
words: inside the	B-11M11
words: into a	B11F-19
words: into the	O-15R24
words: is #	B26
words: is a	C-12Q10S14
words: is absorbed	B12G-13M13
words: is all	L10
words: is as	R12
words: is at	B-13M10R12
words: is available	R24
words: is back	D14
words: is carried	R18
words: is clear	B-13
words: is close	M-11R15
words: is complete	L14
words: is enough	J11
words: is for	A21D13I15M-26
words: is free	R13
words: is frequently	D11
words: is go	A21B15D12I14O-17
words: is heavy	N14
words: is in	M-13
words: is including	G15T15
words: is it	P10
words: is leave	A11B13N12O-13
words: is less	B-10F18
words: is licensed	A13K14
words: is make	A-11M-11O11
words: is more	M-18O12Q11
words: is no	D-14K13M23R-10
words: is normal	A-14B-10J10M13
words: is not	A-14L-19M24S16
words: is now	A19B13I22J15
words: is off	B23
words: is on	A-33B-11D-17Q20R26
words: is one	F16
words: is only	E14R-20S11
words: is over	A16R-11
words: is permanent	A-13B-14M15
words: is possible	A13D11M16
words: is raized	R12
words: is reported	A-13M15
words: is see	B-22
words: is show	B14
words: is simply	A-20O21
words: is still	A11D17
words: is surprized	G16I-12
words: is take	B-16G11
words: is the	A-12F14G-28I19L17M19N12O38Q-10R-38T-13
words: is there	A-18M15
words: is to	N11
words: is treated	R12
words: is us	N11
words: is usually	B11D12
words: is very	G13L-12
words: is wear	N13
words: is what	A26D-11H13J35M-12N15
words: is why	B-18O16
words: is worth	A22L21M-12
words: it ?	L17
words: it a	B-23N-18R20
words: it and	A21
words: it beats	F14
words: it can	A-22B23D-12F-10G-11
words: it cost	G-13
words: it des	D-12M11
words: it feel	B-15I25
words: it for	B25Q16
words: it from	L12R-10
words: it go	G11
words: it have	D13F12M10O-10R-15
words: it hurt	A-26J-10
words: it in	A11
words: it is	A20D-14G12J-12K18L25M-13S-11T16
words: it last	D13
words: it look	M12
words: it not	F-11G-16L13M26
words: it on	B11M13
words: it the	G14I16
words: it will	D17
words: it with	A-26D-14
words: its own	Q10R-20
words: keep the	D-12F15G21M-16N19
words: keep your	N27
words: laid down	A-17O12
words: laser hair	R18T-16
words: laser is	F14
words: last a	A-17
words: last years	D-19G19H13
words: layer of	A-14C-11
words: lead to	A-17M15
words: least four	D10
words: leave a	A-24B-17Q14
words: leave the	D15
words: less than	G-10
words: lets the	A17C18
words: lift the	A-22D-10N16
words: light and	A14C11
words: light is	B14
words: like a	A-30B-30D-17I15M-10O24Q10
words: like the	O17
words: like you	H12
words: lines and	R-14
words: lip and	A-10R13
words: list of	M-11N-11R25
words: local anesthetic	M-13
words: look after	B-14H18J-12
words: look at	A-10
words: look like	A11B15D-16H11M10
words: loose skin	B-12L11M13
words: loss of	B10
words: lot of	Q12
words: lower face	B15
words: make a	A-22C-10
words: make for	L11
words: make it	A-15G16
words: make more	O-13
words: make the	A18N14
words: may is	N16
words: means that	N10
words: meant for	A12L21M-10
words: medicine and	R19
words: moment you	A-12B-19D18Q13
words: months and	B11
words: months apart	A16
words: months or	B15
words: mood and	B14
words: mops up	F15
words: more of	H14M14
words: more than	E24F-44I-15J-12M12
words: most of	D28H-11M-12R16
words: most people	A19G22
words: much in	F20
words: muscle is	A-15B-10O22
words: muscle that	A-23B-19O20
words: neck and	B-12
words: need a	A16D18G14Q13
words: need no	G-11
words: need to	A-27B-11D-28G15M13
words: new collagen	O16
words: next morning	B16
words: night before	N15
words: night for	A-19B-11D-10N12
words: no anesthetic	D15
words: no cream	D11M11
words: no longer	A16C15M-11
words: none of	A-17O27
words: not :	N14
words: not a	A-14B-13F-10R15S32
words: not approved	A-12
words: not do	F22M11O11
words: not feel	J12Q11
words: not go	I11
words: not have	E13F-10G20R10T10
words: not is	A-29B-14G-20J11M30R-11S11
words: not licensed	B12
words: not match	A27F25
words: not need	A-18Q28
words: not replace	S15
words: not see	B13
words: nothing else	B-11D16
words: nothing more	F-11
words: nothing to	A16G29
words: notice the	A11B15
words: number of	A-17B-11M13N16R11
words: of #	A50B-25E20F-12G28J16L18M-10R-30
words: of a	A20B24C16O-18R-17
words: of all	A-26M25
words: of any	M10
words: of fat	B-17L20
words: of four	A-13B11R16
words: of it	C-12L25O12
words: of its	A20
words: of muscle	A-11O18
words: of our	B12E16J18R20
words: of people	B-11
words: of skin	A-10L11R11
words: of ten	B17D-12E-14M12
words: of that	F11
words: of the	B-13C-14E14G44H19I-25J-25L-11M13O10Q15R-33
words: of them	A16H21J-14O15
words: of this	M10
words: of us	O12
words: of women	B11O12Q13
words: of your	A-30B-25D-11L-12N-16Q-11R45
words: off and	J-13
words: off by	B20O11
words: off in	A26B23D23F11G13M-14
words: off the	R-14
words: off work	A-13D-18
words: oil glands	F15
words: on #	Q29
words: on a	B-11R14
words: on and	G19
words: on average	A26B30D23E20J-14R-13
words: on day	B-14M18N-22R17
words: on for	B-11O10
words: on instagram	A-21M15
words: on it	A-10J12
words: on its	B16R12
words: on our	F22
words: on the	B12I-12K12M-22R-20S-12
words: on top	C15
words: on two	A14G18
words: on your	N-12O13
words: on zoom	Q13
words: once the	B18
words: one a	F13
words: one in	E-16R11
words: one night	D-14R11
words: one of	E-10H31M24R-11
words: one patients	A-33M24
words: one side	M11
words: one weeks	B-12
words: operation is	M15
words: or #	R12
words: or a	A-26B-12L-11N33O27
words: or more	A10
words: or so	A11M13
words: or three	D24E-10
words: or two	A18
words: our clients	A-15B-14J-23
words: our doctor	A-14R20
words: our ladies	B10
words: our last	J11
words: our nurse	A14H16R-15
words: our own	A21F-19G23J17S-13
words: our patients	B14I24S18
words: out and	B12
words: out by	A-10R18
words: out in	A12D15
words: out of	A19B-21D-25G13L14O-10Q30R-25
words: out the	A10B18
words: out through	A-22B-11M12R11
words: over #	B-20E11F-11H17I-13R-14S12
words: over a	B13R10
words: over the	D-14O-13
words: over three	E11R-10
words: page is	Q-11S18
words: parking is	R11
words: part of	D11M12O-11
words: patients in	A-11M17
words: patients is	Q26R-17
words: patients who	A-17S20
words: people and	H14
words: people is	J-15
words: people who	A-20Q10R12
words: people with	A-11L-18M22O11
words: per cent	A17E20F15I11J-12O11
words: perfect for	L12
words: picks up	A11C11
words: pigment cells	A-19C-20O14
words: pigment in	A11B14O-13
words: plastic surgery	I10
words: play a	A-16O21
words: please not	D12
words: plenty of	B11Q10
words: pull the	B11
words: pulses dye	B12
words: put the	A18B22
words: put your	G13
words: quality commission	K15
words: quarter of	F11
words: raized the	M12R-11
words: rather than	B19L12
words: read the	A12B24
words: registered with	R17
words: replace the	F-10
words: respond to	M-14O16
words: rest of	G10R16
words: results in	B-15
words: results is	B-16
words: results that	A13H26M-10
words: return to	N-11
words: reviews is	A-14I-14R23S12
words: rf microneedling	B12D16
words: risk and	S11
words: risk of	A16G20M-12
words: roughly #	E11O19
words: round the	R10
words: same afternoon	D22
words: same evening	A19D22
words: say no	R13
words: scars is	O12
words: scars that	A21B21L17
words: second operation	M14
words: second opinion	S18
words: see a	A11
words: see in	A13
words: see our	A-12
words: see the	B10J16N-11Q16
words: see you	A-16R25
words: seem to	O16
words: send us	A-10N11Q16
words: sensitive skin	B12
words: series of	D17
words: seven day	A-14R10
words: she have	A12H13
words: should is	M-12
words: show up	A-10B-11
words: side effect	A-12T13
words: since #	H-11K13
words: since the	A-17R13
words: sits on	C15H15
words: six and	A-12R11
words: six months	A37D18N-14R-23
words: six to	B-11
words: six weeks	A-18B16D-10E11F-11J11N25
words: size of	A-11M17
words: skin and	A-11B-12R20
words: skin boosters	B17
words: skin can	A-11
words: skin have	R13
words: skin in	T16
words: skin is	G11L-12M13O-12
words: skin lost	A-12O15
words: skin of	B14F-10
words: skin that	H13
words: skin tone	A17L16
words: sleep on	G17
words: slowly and	B-16C14M-17N14
words: so it	A18B18F13
words: so that	A-21D-12N11
words: so the	B11C19N12
words: so there	B-10C11G12
words: so what	B-13
words: so you	B17F-12J17
words: some #	H14
words: some of	A-13O16R10
words: something we	A26G23M-19
words: spf #	N20
words: spots is	I12J17
words: spread the	G11N16
words: spring back	A-23O24
words: stars from	E13
words: start to	G15O20
words: stays in	C12
words: stays on	A-13R14
words: suitable for	A10G11L12
words: surgeon in	F19H12
words: surgery and	L11
words: take a	M10
words: take away	A14B11
words: take out	B-20E12G11M15R-12
words: take the	A34B25M-18Q11R-15
words: take up	A-16D-13M14
words: tear trough	B11
words: teeth is	A19B14
words: tell us	J25
words: tell you	A-26B-18M29Q12
words: ten minutes	G11N-14
words: ten to	A-19
words: ten years	A15E13K11R-17
words: tends to	B-21J20
words: than #	B-12D-14E24F-32R10
words: than a	B-18F-22J22Q11T13
words: than any	D11
words: than it	B12
words: than the	A-14B-23F11G22O14
words: than with	F16
words: that a	A-13Q13
words: that have	B-18D13
words: that is	B-10E15L22M17
words: that it	A-10B-13R16
words: that look	H14
words: that make	A11C12
words: that not	B16
words: that the	B-15N12
words: that they	B-16
words: that we	M18
words: that you	B-12
words: the #	G14L12Q12
words: the area	M14
words: the back	A-20B-15
words: the best	B11F-15L20
words: the blood	B14C31M16
words: the body	G11R-11
words: the bone	B-10
words: the brain	R-11
words: the breast	A10B16O-16
words: the brow	A-18O12
words: the care	D14I-10K15R17
words: the cells	C11
words: the chair	D11G12
words: the cheeks	A-19B-15N14O12
words: the chin	A-21B-14
words: the clinic	A-14T12
words: the cornea	C17
words: the corner	A-14
words: the crease	D15
words: the crown	A-13C-11
words: the day	B14M-11N14
words: the doctor	A-11N11R12
words: the dose	A-21B-13D-14R24
words: the drug	A-13K-10M17
words: the edges	B17C-14
words: the end	A14B16
words: the eye	A-15M17O10
words: the face	A-26B13C-15M14
words: the fda	A-25F16G-12M13
words: the feet	Q16R13
words: the final	R11
words: the first	A-30F-21N15O14
words: the fold	N15
words: the follow	D10
words: the forehead	A-19B-12
words: the gel	A19
words: the glands	B-16
words: the hair	A18B28O-13
words: the hands	F-15O10
words: the head	A-25B-19O16
words: the highest	I10
words: the hospital	B12H-12R15
words: the injection	B-19M28R-12
words: the inner	A14C12
words: the jaw	B12O11
words: the laser	A-12B-12F-20
words: the last	A-19D-18N13
words: the leg	A-12
words: the lens	A-14B-10O18
words: the lid	A-10
words: the lift	A-15F14
words: the lines	A15C21O-13
words: the lip	R12
words: the lower	A-17M16
words: the maker	B-20
words: the manufacturer	B11
words: the market	A12B-14F23G12
words: the medicine	A15B13
words: the moment	B-28D23Q13
words: the most	A15H11L24
words: the mouth	I13
words: the muscle	C11F11
words: the national	F12H14
words: the neck	A-16B-11O14
words: the needle	B12F10
words: the nerve	B-19D13M11
words: the new	A20B17D18J19
words: the next	A18D14J12
words: the night	N16
words: the nose	B10
words: the number	A-11B-13D10E16
words: the nurse	A-13R21
words: the office	A11D11
words: the old	A12G13I14
words: the one	B-23J13L25
words: the only	F-14
words: the other	A16F29R-10
words: the patients	I-11
words: the product	M10
words: the rest	F19R21
words: the results	A-16B-13
words: the risk	A17G20M-22
words: the root	A20C25F14G12L11O-14
words: the same	A14B-19D23F11G-11M-15R14
words: the scars	B-12G17
words: the second	B-11F11
words: the shadow	B16
words: the shower	N12
words: the side	A10B13
words: the size	A-11M17
words: the skin	A-14D-14E-11F-24L-15M-18R10
words: the smile	A-14M13
words: the spots	B12
words: the state	E13F10
words: the stomach	C25O-12
words: the surface	C12G27L17M-12
words: the surgeon	A-23
words: the sweling	A14G17
words: the teeth	B15
words: the third	D11
words: the tip	J11
words: the tissue	A13
words: the top	O11
words: the treated	A-16
words: the two	A-18B10F16N13Q21R-11
words: the usually	M15
words: the veins	R-11
words: the wall	H-13I16
words: the way	M-10N15R11
words: the weekend	F11
words: the weeks	A-10M11R18
words: the weight	B18
words: the whole	F-12G18R11
words: the years	A-13B-11
words: their body	B13
words: their own	N11
words: them out	C15G-10
words: them with	L13M-11
words: then the	M11
words: there is	A-11B-12D-20R26
words: there nothing	A24G22
words: they feel	A16G10
words: they have	B13D-10I15
words: they is	B28D21F-12G12
words: they look	I13
words: they not	F15Q11
words: thin and	A-10
words: think about	Q23
words: third of	E30L11
words: this is	B-15J23L-12
words: this one	F10
words: this page	Q-11S18
words: this purpose	A-26M18
words: three day	M12
words: three for	D15
words: three months	A14R-18
words: three sessions	A13B13
words: three to	B-13
words: three weeks	J-18
words: through a	A-20E-19M16O-11
words: through the	I12J11M-11
words: time a	A-21D-13N13
words: to #	A24B39D25E16Q14R-14
words: to a	A22B34D-25E16F-12I15Q-11
words: to all	R14
words: to begin	Q16
words: to bring	B14J11
words: to five	A13
words: to four	A16D12
words: to hide	B-13G13
words: to is	A-27B-21F17M54N17O-10R-23
words: to look	B19M14
words: to moderate	L12
words: to offer	F18H13
words: to see	G14I15N15
words: to seven	A-11M12
words: to show	D20M-12
words: to six	B29J-11R-11
words: to take	D-19N12
words: to tell	A12F22
words: to ten	F10
words: to the	A15B17C-13G-11H10J20N20
words: to their	Q13
words: to three	J-10
words: to twelve	A11D13
words: to us	B-15E-16H15I11
words: to your	A13D-13M-10Q-11T12
words: treatment ?	P-12
words: treatment for	S12
words: treatment is	A13B-10R-12
words: twelve months	A-21
words: twelve weeks	A13B11N-11
words: twenty minutes	B-10
words: twice a	N15R-15
words: two and	B14
words: two day	M17
words: two or	D24E-10
words: two to	J-12
words: two years	A17D16O11
words: ultrasound and	M13
words: under #	L12
words: under the	A-32C-10D-16H-13M24
words: underarms sweat	K10M-10
words: up by	B15
words: up every	A-13R16
words: up in	R11
words: up the	A37C31F11M-16O-17
words: up to	A27B40E24R-12
words: up with	R-15
words: us a	A-13Q29R-13
words: us if	M18
words: us in	B-11F-10
words: us they	J21
words: us to	B-11O14
words: use is	F-15
words: use the	L11
words: veins is	B-10R14
words: vessels and	A13C13
words: walk out	A12G-11I29
words: want a	L12
words: want to	R10
words: warm the	A15C12
words: water and	M15
words: water in	R11
words: way to	N17
words: we ask	D14
words: we can	A35B29M-12
words: we do	E12R12
words: we get	R-13
words: we have	A23E12F13G15
words: we hear	I15J11
words: we is	A13F24R-37S10
words: we offer	A-12R17
words: we see	A16G17J14M-14R11
words: we use	A16B11
words: we will	A-17M18
words: wear off	A-12M11
words: weeks after	M15R13
words: weeks and	M-12N16
words: weeks apart	A13J14R-10
words: weeks before	B-11M-10
words: weeks for	A13D18
words: weeks four	D10
words: weeks of	A-10M19R11
words: weeks or	A-11D-11M22
words: weeks six	D10
words: weight have	L11
words: well as	E-10L12
words: what happens	A-10T10
words: what is	A-23Q11R-15T20
words: what we	A18H12J21
words: what you	A13B-20M-13
words: when the	A-21J11O11
words: when you	O12
words: where it	A14B15
words: where the	A10B11N14
words: where you	B11
words: which is	F38O-10R13
words: while the	A-14B-10
words: while you	A22B30E10
words: who have	A14F14J17
words: who is	L14
words: will find	J10
words: will i	D21
words: will is	A-22D-15M16
words: will it	M-14
words: will need	A-16D-12N19
words: will not	A18F15
words: will notice	J19
words: with #	B-14H14
words: with a	E-17I-13N-20O-31Q12
words: with age	L12M-13O25
words: with each	O13
words: with it	B12
words: with mild	B-11
words: with the	D16I12M-16R13
words: with this	A32G21L14M-15
words: with two	A-11R13
words: with us	B11
words: with you	A-12R18
words: within a	Q10
words: within the	A-20
words: without a	A-10M25
words: without the	A28B16F26
words: work on	A14L12
words: years after	A-17O13
words: years and	A-13E12F11G20Q16
words: years in	A11H20
words: years of	K12
words: years or	A21D16
words: years younger	B13D-26E20
words: you and	C12M-12R18
words: you can	A31D25H18I15M-38N22
words: you come	D10H13
words: you could	A16B13D10E12F11
words: you do	F11
words: you feel	G-10
words: you for	D13
words: you get	B19M-16O13
words: you go	A-11M17
words: you have	B20L-11M15N10
words: you in	A-18B-12R14
words: you is	F-16L13Q24R-15
words: you keep	F12J10
words: you leave	A19D30G12M-10
words: you look	M20
words: you may	B-17D-22M24N-11
words: you not	A34B15G18J12M-13R-10
words: you see	A22B14J11
words: you should	R-11
words: you the	F10
words: you to	A-12M-10N29
words: you walk	A-10B-11J14M17
words: you want	H14L-12
words: you will	F12I15J19M-36Q-10R31
words: you would	M10
words: your back	O14
words: your body	C11G17M12O-11
words: your desk	A18D15G15
words: your eye	M-11R12
words: your face	H19N-14
words: your gp	R16
words: your own	F10
words: your results	A16B32N22
words: your safety	G17
words: your skin	A13G12L12
words: your weight	L11N10
words: yourself in	B11
words: £ #	B11
words: – #	B-13D23E-11R11
words: “ my	M17
words: € #	A-17B-10
then: bias	A-12
then: itself	A52
then: itself claim	A-16
then: itself efficacy	A-22
then: itself mechanism	A11
then: itself onset-duration	A-24
then: itself quantified	A39
then: itself comparative	A-8
then: itself safety	A13
then: itself expertise	
then: itself satisfaction	A-16
then: itself typicality	A7
then: itself approval	A3
then: itself candidacy	A5
then: itself risk	A21
then: itself care	A-1
then: itself physiology	A-7
then: itself question	A-63
then: itself navigation	A19
then: itself logistics	A-2
then: itself disclaimer	A6
then: itself heading	A-27
then: before claim	A37
then: before nothing	A-110
then: before efficacy	A24
then: before mechanism	A43
then: before onset-duration	A-2
then: before quantified	A-43
then: before comparative	A23
then: before safety	A7
then: before expertise	A-9
then: before satisfaction	A23
then: before typicality	A4
then: before approval	A3
then: before candidacy	A-33
then: before risk	A-20
then: before care	A4
then: before physiology	A-7
then: before question	A2
then: before navigation	A-47
then: before logistics	A24
then: before disclaimer	A-16
then: before heading	A-77
then: after claim	A22
then: after nothing	A-73
then: after efficacy	A-27
then: after mechanism	A-41
then: after onset-duration	A17
then: after quantified	A-13
then: after comparative	A-1
then: after safety	A11
then: after expertise	A-32
then: after satisfaction	A16
then: after typicality	A-21
then: after approval	A-1
then: after candidacy	A-23
then: after risk	A-27
then: after care	A-6
then: after physiology	A-64
then: after question	A8
then: after navigation	A-25
then: after logistics	A-44
then: after disclaimer	
then: after heading	A20`
